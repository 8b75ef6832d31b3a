package vn.dti.schemas.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code targets.csv}: what an indicator of the units of a level is to reach.
 *
 * @param indicator the indicator's name
 * @param level of which units
 * @param sense whether it is a least or a most
 * @param value a rate's as a fraction, otherwise the number
 * @param validFrom first day, null for always
 * @param validTo last day, null for no end
 * @param source the document that sets it
 */
public record Target(
        String indicator,
        UnitLevel level,
        Sense sense,
        BigDecimal value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    /** Which way a target is met. */
    public enum Sense {
        /** By as much, or more. */
        AT_LEAST,
        /** By as little, or less. */
        AT_MOST
    }

    /** Whether it holds on a day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * Whether exact parts meet it.
     *
     * @param numerator the upper part, or the count
     * @param denominator the lower part, more than zero; 1 of a count
     */
    public boolean metBy(BigDecimal numerator, BigDecimal denominator) {
        int order = numerator.compareTo(value.multiply(denominator));
        return switch (sense) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
        };
    }
}
