package vn.dti.intake.map;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Unit;

/**
 * Who files what, when, and by which pack it is judged.
 *
 * @param office the reporting office; null in a dry run that names none, where units and rights are not judged
 * @param fileName the file's name as delivered
 * @param arrivedAt arrival, in the pack's zone: "the future" begins here
 * @param pack the reference pack
 */
public record Filing(@Nullable String office, String fileName, LocalDateTime arrivedAt, Pack pack) {

    /** The reporting office as a unit: what a blank unit means. */
    public Optional<Unit> officeUnit() {
        return office == null ? Optional.empty() : pack.units().find(office);
    }

    /** The reporting office's unit code, else its own name; null where no office is named. */
    public @Nullable String reportingCode() {
        return officeUnit().map(Unit::code).orElse(office);
    }

    /**
     * The month that a file speaks of which names none: until the pack's closing day the month before its arrival, which is
     * still open then, afterwards the month of its arrival.
     */
    public YearMonth reportedMonth() {
        YearMonth month = YearMonth.from(arrivedAt);
        return arrivedAt.getDayOfMonth() <= pack.settings().closingDay() ? month.minusMonths(1) : month;
    }

    /** Whether the office is a unit of the pack or holds a grant in it. */
    public boolean officeKnown() {
        return office == null
                || officeUnit().isPresent()
                || !pack.grants().of(office).isEmpty();
    }
}
