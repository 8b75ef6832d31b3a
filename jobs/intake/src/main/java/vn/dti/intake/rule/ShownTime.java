package vn.dti.intake.rule;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dti.intake.map.Cells;

/** A time as officials write it, local; with seconds only where they tell two times apart. */
final class ShownTime {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);

    private ShownTime() {}

    static String of(Cells cells, int i) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(cells.value(i), 1_000_000L), 0, ZoneOffset.UTC);
        return time.format(cells.dayOnly(i) ? DAY : TIME);
    }

    static String of(LocalDateTime time) {
        return time.format(TIME);
    }
}
