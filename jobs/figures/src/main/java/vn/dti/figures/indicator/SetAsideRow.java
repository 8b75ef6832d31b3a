package vn.dti.figures.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.UnitRole;

/**
 * A row that waits for its office to mend it.
 *
 * @param office who sent it
 * @param resolvingUnit the row's unit, null where it could not be read
 * @param receivingUnit the same for the other role
 * @param receivedOn the day of reception, null where it could not be read
 * @param windowFrom the first day its delivery covers, null where unknown
 * @param windowTo the last day
 */
public record SetAsideRow(
        String office,
        @Nullable String resolvingUnit,
        @Nullable String receivingUnit,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo) {

    /** The unit it counts for: the row's own, else the office's. */
    public String unit(UnitRole role) {
        String unit = switch (role) {
            case RESOLVING -> resolvingUnit;
            case RECEIVING -> receivingUnit;
        };
        return unit == null ? office : unit;
    }

    /** Whether it counts in a period: by its day of reception, else by what its delivery covers. */
    public boolean in(Period period) {
        if (receivedOn != null) {
            return !receivedOn.isBefore(period.from()) && !receivedOn.isAfter(period.to());
        }
        return (windowFrom == null || !windowFrom.isAfter(period.to()))
                && (windowTo == null || !windowTo.isBefore(period.from()));
    }
}
