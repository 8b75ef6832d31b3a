package vn.dti.nightly.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dti.schemas.pack.Pack;

/**
 * What to invent. A request that cannot be met is refused with an {@link IllegalArgumentException} that says why.
 *
 * @param pack the city: its units, procedures, calendar and zone
 * @param out the folder that gets one folder an office
 * @param lastMonth the last month of the window
 * @param months how many months, at least one
 * @param perMonth about how many dossiers the whole city receives a month, at least one
 * @param seed the same seed gives the same bytes
 */
public record SampleRequest(Pack pack, Path out, YearMonth lastMonth, int months, int perMonth, long seed) {

    public SampleRequest {
        if (months < 1) {
            throw new IllegalArgumentException("months must be at least 1: " + months);
        }
        if (pack.procedures().all().isEmpty() || pack.settings().officeHours().isEmpty()) {
            throw new IllegalArgumentException("the pack " + pack.settings().name()
                    + " has no procedures or no office hours to invent dossiers from");
        }
        if (perMonth < 1) {
            throw new IllegalArgumentException("dossiers a month must be at least 1: " + perMonth);
        }
    }

    /** The first day of the window. */
    public LocalDate firstDay() {
        return lastMonth.minusMonths(months - 1L).atDay(1);
    }

    /** The last day of the window: the extracts know what happened up to its end. */
    public LocalDate lastDay() {
        return lastMonth.atEndOfMonth();
    }
}
