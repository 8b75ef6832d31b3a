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
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;

/** Writes extracts for tests: good rows with single cells changed. */
public final class Extract {
    /** When the tests' files arrive. */
    public static final LocalDateTime ARRIVAL = LocalDateTime.of(2026, 11, 1, 1, 30);

    private final List<Map<Field, String>> rows = new ArrayList<>();

    /** A row that breaks no rule; each has its own code. */
    public static Map<Field, String> goodRow(int number) {
        Map<Field, String> row = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            row.put(field, "");
        }
        row.put(Field.DOSSIER_CODE, String.format(Locale.ROOT, "000.00.01.H26-261005-%04d", number));
        row.put(Field.PROCEDURE_CODE, "1.001193");
        row.put(Field.RESOLVING_UNIT, "Phường Hoàn Kiếm");
        row.put(Field.RECEIVING_UNIT, "UBND phường Hoàn Kiếm");
        row.put(Field.CHANNEL, "Trực tuyến");
        row.put(Field.SUBMITTED_AT, "05/10/2026 07:55");
        row.put(Field.RECEIVED_AT, "05/10/2026 08:00:00");
        row.put(Field.DUE_AT, "2026-10-07 17:00:00");
        row.put(Field.FINISHED_AT, "2026-10-06 09:30:00");
        row.put(Field.RETURNED_AT, "2026-10-06 10:00:00");
        row.put(Field.STATUS, "Đã trả kết quả");
        row.put(Field.SUPPLEMENT_REQUESTS, "1");
        row.put(Field.SUPPLEMENT_REQUESTED_AT, "2026-10-05 09:00");
        row.put(Field.SUPPLEMENT_COMPLETED_AT, "2026-10-05 10:00");
        row.put(Field.SUSPENDED_AT, "2026-10-05 11:00");
        row.put(Field.RESUMED_AT, "2026-10-05 14:00");
        row.put(Field.SERVICE_LEVEL, "FULL");
        row.put(Field.FEE_AMOUNT, "50.000");
        row.put(Field.PAYMENT, "ONLINE_NATIONAL");
        row.put(Field.COMPONENTS_TOTAL, "4");
        row.put(Field.COMPONENTS_DIGITISED, "3");
        row.put(Field.COMPONENTS_REUSED, "1");
        row.put(Field.ELECTRONIC_RESULT, "Có");
        row.put(Field.SATISFACTION, "Rất hài lòng");
        row.put(Field.APPLICANT_NAME, "Nguyễn Thị Hoa");
        row.put(Field.PHONE, "0912345678");
        return row;
    }

    /** Adds good rows. */
    public Extract good(int count) {
        for (int i = 0; i < count; i++) {
            rows.add(goodRow(rows.size() + 1));
        }
        return this;
    }

    /** Adds a good row with other cells. */
    public Extract row(Map<Field, String> changes) {
        Map<Field, String> row = goodRow(rows.size() + 1);
        row.putAll(changes);
        rows.add(row);
        return this;
    }

    /** The rows as CSV with Vietnamese titles and all columns. */
    public String csv() {
        return csv(List.of(Field.values()));
    }

    /** The rows as CSV with some columns. */
    public String csv(List<Field> columns) {
        StringBuilder csv = new StringBuilder();
        csv.append(columns.stream().map(Field::titleVi).map(Extract::quoted).collect(Collectors.joining(",")))
                .append('\n');
        for (Map<Field, String> row : rows) {
            csv.append(columns.stream().map(row::get).map(Extract::quoted).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** The rows written into a folder. */
    public Path in(Path folder) throws IOException {
        return file(folder, "thang10.csv", csv());
    }

    /** A text file. */
    public static Path file(Path folder, String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Checks a file as the usual office. */
    public static IntakeOutcome check(Path file, Pack pack) {
        return Intake.check(
                new CheckRequest(file, file.getFileName().toString(), TestPack.OFFICE, ARRIVAL, pack, null));
    }

    /** Checks a text as the usual office with the usual pack. */
    public static IntakeOutcome check(Path folder, String text) throws IOException {
        return check(file(folder, "thang10.csv", text), TestPack.pack());
    }
}
