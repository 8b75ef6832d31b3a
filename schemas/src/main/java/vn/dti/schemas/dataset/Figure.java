package vn.dti.schemas.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.UnitLevel;

/**
 * One published number with everything needed to trust it.
 *
 * @param edition {@code 2026-10/p20261031}
 * @param period the span it covers
 * @param asOf the instant it speaks of, local
 * @param unit the unit's code; {@code COMMUNE} or {@code AGENCY} for a level's total
 * @param unitLevel what the unit is
 * @param role in which role dossiers count for the unit
 * @param dimension by what it is split
 * @param member the member of the dimension, empty for ALL
 * @param indicator its name
 * @param ruleVersion the rule's version
 * @param numerator the count, or the rate's upper part; scale 4
 * @param denominator the rate's lower part; scale 4; null for counts
 * @param value a fraction for rates (for convenience: whoever shows a rate divides and rounds once), the numerator for
 *     counts; scale 8
 * @param score the points, null outside an index
 * @param maxScore the most points, null outside an index
 * @param state whether it has a value
 * @param coverage how complete the data behind it is
 */
public record Figure(
        String edition,
        Period period,
        LocalDateTime asOf,
        String unit,
        UnitLevel unitLevel,
        UnitRole role,
        Dimension dimension,
        String member,
        String indicator,
        String ruleVersion,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal score,
        @Nullable BigDecimal maxScore,
        FigureState state,
        Coverage coverage) {

    public Figure {
        Objects.requireNonNull(edition, "edition");
        if ((dimension == Dimension.ALL) != member.isEmpty()) {
            throw new IllegalArgumentException("dimension " + dimension + " with member '" + member + "'");
        }
        if ((state == FigureState.MEASURED) != (value != null)) {
            throw new IllegalArgumentException(indicator + " of " + unit + " is " + state + " with value " + value);
        }
    }

    /**
     * How complete the data behind a figure is.
     *
     * @param unitsExpected units from which a delivery was expected
     * @param unitsDelivered those of them for which an accepted delivery overlaps the period
     * @param from first day covered, null where nothing was delivered
     * @param to last day covered
     * @param rowsSetAside rows that wait for their office to mend them
     * @param newestDelivery arrival of the newest delivery behind the figure
     */
    public record Coverage(
            long unitsExpected,
            long unitsDelivered,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long rowsSetAside,
            @Nullable LocalDateTime newestDelivery) {

        /**
         * Whether any delivery stands behind the figure. It may even where no unit was expected: dossiers of a unit
         * that had ended, or had not begun, are counted for it all the same.
         */
        public boolean provided() {
            return newestDelivery != null;
        }
    }
}
