package vn.dti.nightly.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.pack.UnitLevel;

/**
 * One office's files of small feeds, each with its own dice, so that the dossiers stay as they are. Some offices send a feed,
 * some declare that nothing occurred, by a file without rows or a row that says so, some send nothing.
 */
final class FeedFiles {
    private final SampleRequest request;
    private final OfficeProfile office;
    private final FeedLives lives;

    FeedFiles(SampleRequest request, Town town, OfficeProfile office) {
        this.request = request;
        this.office = office;
        this.lives = new FeedLives(request, town, office);
    }

    /** What an office does about a feed. */
    private enum Habit {
        SENDS,
        DECLARES_BY_ROW,
        DECLARES_BY_FILE,
        SILENT
    }

    /** Writes them into the office's folder; the pack must know small feeds. */
    void write(Path folder, Instant sent) throws IOException {
        for (Feed feed : Feed.measured()) {
            Dice dice =
                    Dice.of(request.seed(), feed.key() + " of " + office.unit().code());
            Habit habit = habit(feed, dice.unit());
            if (habit != Habit.SILENT) {
                write(folder, feed, habit == Habit.SENDS ? lives.rows(feed, dice) : List.of(), habit, sent);
            }
        }
    }

    private Habit habit(Feed feed, double draw) {
        return switch (feed) {
            case DOSSIERS, DECLARED -> Habit.SILENT;
            case PETITIONS -> habit(draw, 0.68, 0.78, 0.88);
            case PUBLICATION -> office.unit().level() == UnitLevel.AGENCY ? habit(draw, 0.75, 0.8, 0.9) : Habit.SILENT;
            case SYNCHRONISATION -> habit(draw, 0.6, 0.6, 0.62);
            case SATISFACTION -> habit(draw, 0.5, 0.53, 0.56);
        };
    }

    private static Habit habit(double draw, double sends, double byRow, double byFile) {
        return draw < sends
                ? Habit.SENDS
                : draw < byRow ? Habit.DECLARES_BY_ROW : draw < byFile ? Habit.DECLARES_BY_FILE : Habit.SILENT;
    }

    private void write(Path folder, Feed feed, List<Map<FeedField, String>> rows, Habit habit, Instant sent)
            throws IOException {
        List<FeedField> fields = FeedField.of(feed);
        String name = name(feed) + "-" + request.firstDay().toString().substring(0, 7) + "-den-" + request.lastMonth()
                + ".csv";
        Path growing = folder.resolve("." + name + ".part");
        try (RowSink sink = new CsvSink(growing)) {
            sink.write(fields.stream().map(FeedField::titleVi).toArray(String[]::new));
            for (Map<FeedField, String> row : rows) {
                sink.write(cells(fields, row));
            }
            if (habit == Habit.DECLARES_BY_ROW) {
                for (int back = request.months() - 1; back >= 0; back--) {
                    sink.write(cells(fields, nothing(feed, request.lastMonth().minusMonths(back))));
                }
            } else if (habit == Habit.SENDS && !lives.inLastMonth(feed, rows)) {
                sink.write(cells(fields, nothing(feed, request.lastMonth())));
            }
        }
        Files.setLastModifiedTime(growing, FileTime.from(sent));
        Files.move(growing, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The row that declares a month empty. */
    private static Map<FeedField, String> nothing(Feed feed, YearMonth month) {
        FeedField key = FeedField.of(feed).stream()
                .filter(field -> field.inKey() && !field.placesInTime())
                .findFirst()
                .orElseThrow();
        FeedField time = FeedField.of(feed).stream()
                .filter(FeedField::placesInTime)
                .findFirst()
                .orElseThrow();
        return Map.of(key, "Không phát sinh", time, FeedLives.month(month));
    }

    private static String[] cells(List<FeedField> fields, Map<FeedField, String> row) {
        return fields.stream().map(field -> row.getOrDefault(field, "")).toArray(String[]::new);
    }

    private static String name(Feed feed) {
        return switch (feed) {
            case DOSSIERS -> "ho-so";
            case DECLARED -> "so-tong-hop";
            case PETITIONS -> "phan-anh-kien-nghi";
            case PUBLICATION -> "cong-bo-cong-khai";
            case SYNCHRONISATION -> "dong-bo";
            case SATISFACTION -> "danh-gia-hai-long";
        };
    }
}
