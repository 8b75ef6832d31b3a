package vn.dti.schemas.pack;

import java.util.List;

/**
 * One condition of a counter, as data, so that it can be run by any engine and printed as the method.
 *
 * @param field a field's key, or one of the derived {@code timeliness} (EARLY, ON_TIME, LATE, NO_DUE; of an open dossier
 *     WITHIN, OVERDUE, NO_DUE)
 * @param operator how it is compared
 * @param values what with: constants, {@code true}/{@code false}, or one number
 */
public record Condition(String field, Operator operator, List<String> values) {

    public Condition {
        values = List.copyOf(values);
    }

    /** How a field is compared; a missing value satisfies only {@link #ABSENT}. */
    public enum Operator {
        /** Equal to one of the values. */
        IS,
        /** Present and equal to none of the values. */
        IS_NOT,
        /** Present and at least the number. */
        AT_LEAST,
        /** Has a value. */
        PRESENT,
        /** Has no value. */
        ABSENT
    }
}
