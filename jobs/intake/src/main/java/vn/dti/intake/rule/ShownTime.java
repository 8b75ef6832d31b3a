package vn.dti.intake.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dti.intake.map.Cells;
import vn.dti.intake.map.FeedCell;

/** A time as officials write it, local; with seconds only where they tell two times apart. */
final class ShownTime {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);

    private ShownTime() {}

    static String of(Cells cells, int i) {
        return of(cells.value(i), cells.dayOnly(i));
    }

    static String of(long micros) {
        return of(micros, false);
    }

    /** A day given as days since 1970-01-01. */
    static String day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).format(DAY);
    }

    /** A month: {@code 10/2026}. */
    static String of(YearMonth month) {
        return month.format(MONTH);
    }

    static String of(FeedCell cell) {
        return of(cell.value(), cell.dayOnly());
    }

    private static String of(long micros, boolean dayOnly) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), 0, ZoneOffset.UTC);
        return time.format(dayOnly ? DAY : TIME);
    }

    static String of(LocalDateTime time) {
        return time.format(TIME);
    }
}
