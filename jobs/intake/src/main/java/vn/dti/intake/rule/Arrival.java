package vn.dti.intake.rule;

import java.time.ZoneOffset;
import vn.dti.intake.map.Cells;
import vn.dti.intake.map.Filing;

/** Holds times against the file's arrival: what a file says of instants after it is the future. */
final class Arrival {

    private Arrival() {}

    /** Whether the arrival is before a known time; a day without an hour is the future only from tomorrow on. */
    static boolean isBefore(Cells times, int i, Filing filing) {
        if (!times.valid(i)) {
            return false;
        }
        if (times.dayOnly(i)) {
            return times.day(i) > filing.arrivedAt().toLocalDate().toEpochDay();
        }
        return times.value(i) > filing.arrivedAt().toEpochSecond(ZoneOffset.UTC) * 1_000_000L + 999_999L;
    }
}
