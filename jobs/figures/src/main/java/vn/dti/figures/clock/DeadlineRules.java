package vn.dti.figures.clock;

import java.io.Serializable;

/**
 * The points on which the law, special rules and systems in use differ: the named switches of a rule version.
 *
 * @param lastDay what happens to a limit in days or months that ends on a day off
 * @param cutOff whether a dossier received after the cut-off hour starts its clock later
 */
public record DeadlineRules(LastDay lastDay, CutOff cutOff) implements Serializable {

    /** The Civil Code of 2015 (Đ147, Đ148), with the same-day rule of NĐ 23/2015 Đ7. */
    public static final DeadlineRules LAW =
            new DeadlineRules(LastDay.MOVES_TO_NEXT_WORKING_DAY, CutOff.FOR_SAME_DAY_LIMITS);

    /** A last day that is a day off. */
    public enum LastDay {
        /** BLDS Đ148(5). */
        MOVES_TO_NEXT_WORKING_DAY,
        /** Kept where it falls. */
        STAYS
    }

    /** A dossier received after the cut-off hour. */
    public enum CutOff {
        /** Matters only for limits "within the day". */
        FOR_SAME_DAY_LIMITS,
        /** Is deemed received on the next working day, whatever its limit in days; day 1 is the one after. */
        RECEIVED_NEXT_WORKING_DAY,
        /** Counts the next working day as day 1: the plain count, since the first day is never counted. */
        NEXT_WORKING_DAY_IS_FIRST
    }
}
