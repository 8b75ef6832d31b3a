package vn.dti.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/** Writes files of the small feeds for tests: good rows with single cells changed. */
public final class FeedFile {
    /** The office of the tests: Phường Hoàn Kiếm. */
    public static final String OFFICE = "H26.105";

    /** Hà Nội's own pack, whose profiles these are. */
    public static final Pack PACK = PackLoader.load("hanoi");

    private static final LocalDateTime ARRIVAL = LocalDateTime.of(2026, 11, 1, 1, 30);
    private static final List<String> PROCEDURES = List.of("1.001193", "2.000815", "1.000656", "1.000894", "1.004884");

    private final Feed feed;
    private final List<Map<FeedField, String>> rows = new ArrayList<>();

    /** A file without a row. */
    public FeedFile(Feed feed) {
        this.feed = feed;
    }

    /** A row that breaks no rule; each has its own key. */
    private Map<FeedField, String> goodRow(int number) {
        Map<FeedField, String> row = new EnumMap<>(FeedField.class);
        FeedField.of(feed).forEach(field -> row.put(field, ""));
        switch (feed) {
            case PETITIONS -> {
                row.put(FeedField.PETITION_CODE, String.format(Locale.ROOT, "PAKN.20261005.%06d", number));
                row.put(FeedField.PETITION_UNIT, "UBND phường Hoàn Kiếm");
                row.put(FeedField.PETITION_CHANNEL, "Tổng đài 1022");
                row.put(FeedField.PETITION_RECEIVED_AT, "05/10/2026 08:00");
                row.put(FeedField.PETITION_TRANSFERRED_AT, "2026-10-06 09:00:00");
                row.put(FeedField.PETITION_ANSWERED_AT, "09/10/2026 16:00");
                row.put(FeedField.PETITION_PUBLISHED_AT, "12/10/2026 08:00");
                row.put(FeedField.PETITION_STATUS, "Đã trả lời");
                row.put(FeedField.PETITION_OPINION, "Hài lòng");
            }
            case PUBLICATION -> {
                row.put(FeedField.PUBLICATION_PROCEDURE, PROCEDURES.get(number - 1));
                row.put(FeedField.PUBLICATION_DECIDED_ON, "01/10/2026");
                row.put(FeedField.PUBLICATION_EFFECTIVE_ON, "15/11/2026");
                row.put(FeedField.PUBLICATION_PUBLISHED_ON, "05/10/2026");
                row.put(FeedField.PUBLICATION_COMPLETE, "Có");
            }
            case SYNCHRONISATION -> {
                row.put(FeedField.SYNC_MONTH, String.format(Locale.ROOT, "%02d/2026", number));
                row.put(FeedField.SYNC_REPORTED, "120");
                row.put(FeedField.SYNC_PORTAL, "118");
                row.put(FeedField.SYNC_SYNCED, "110");
            }
            case SATISFACTION -> {
                row.put(FeedField.ANSWER_DOSSIER, String.format(Locale.ROOT, "H26.105-261005-%04d", number));
                row.put(FeedField.ANSWER_AT, "07/10/2026 10:30");
                row.put(FeedField.ANSWER_LEVEL, "Rất hài lòng");
            }
            case DECLARED -> {
                row.put(FeedField.DECLARED_FROM, String.format(Locale.ROOT, "01/%02d/2026", number));
                row.put(FeedField.DECLARED_TO, String.format(Locale.ROOT, "28/%02d/2026", number));
                row.put(FeedField.DECLARED_RECEIVED_AND_CARRIED, "130");
                row.put(FeedField.DECLARED_CARRIED, "10");
                row.put(FeedField.DECLARED_RECEIVED, "120");
                row.put(FeedField.DECLARED_ONLINE, "70");
                row.put(FeedField.DECLARED_DIRECT, "45");
                row.put(FeedField.DECLARED_POST, "5");
                row.put(FeedField.DECLARED_RESOLVED, "100");
                row.put(FeedField.DECLARED_EARLY, "60");
                row.put(FeedField.DECLARED_ON_TIME, "30");
                row.put(FeedField.DECLARED_LATE, "10");
                row.put(FeedField.DECLARED_RATE, "90,00%");
                row.put(FeedField.DECLARED_OPEN, "30");
                row.put(FeedField.DECLARED_OPEN_WITHIN, "25");
                row.put(FeedField.DECLARED_OPEN_OVERDUE, "5");
            }
            case DOSSIERS -> throw new IllegalArgumentException("see Extract");
        }
        return row;
    }

    /** The rows so far. */
    public List<Map<FeedField, String>> rows() {
        return rows;
    }

    /** Adds good rows. */
    public FeedFile good(int count) {
        for (int i = 0; i < count; i++) {
            rows.add(goodRow(rows.size() + 1));
        }
        return this;
    }

    /** Adds a good row with other cells. */
    public FeedFile row(Map<FeedField, String> changes) {
        Map<FeedField, String> row = goodRow(rows.size() + 1);
        row.putAll(changes);
        rows.add(row);
        return this;
    }

    /** The rows as CSV with Vietnamese titles. */
    public String csv() {
        List<FeedField> fields = FeedField.of(feed);
        StringBuilder csv = new StringBuilder(
                fields.stream().map(FeedField::titleVi).map(FeedFile::quoted).collect(Collectors.joining(",")));
        for (Map<FeedField, String> row : rows) {
            csv.append('\n')
                    .append(fields.stream().map(row::get).map(FeedFile::quoted).collect(Collectors.joining(",")));
        }
        return csv.append('\n').toString();
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? '"' + cell + '"' : cell;
    }

    /** Checks the rows as the usual office. */
    public IntakeOutcome check(Path folder) throws IOException {
        return check(folder, csv());
    }

    /** Checks a text as the usual office. */
    public static IntakeOutcome check(Path folder, String csv) throws IOException {
        return Intake.check(new CheckRequest(write(folder, csv), "tep.csv", OFFICE, ARRIVAL, PACK, null));
    }

    /** Takes the rows in as the usual office. */
    public IntakeOutcome take(Path folder, LocalDateTime arrival) throws IOException {
        return Intake.take(new IntakeRequest(write(folder, csv()), "tep.csv", OFFICE, arrival, PACK, folder));
    }

    private static Path write(Path folder, String csv) throws IOException {
        return Files.write(folder.resolve("tep.csv"), csv.getBytes(StandardCharsets.UTF_8));
    }
}
