package vn.dti.figures.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.Grading.Band;

/**
 * Where a unit stands among the units of its level.
 *
 * @param unit the unit's code
 * @param list in which list
 * @param rank from 1, shared by equals; 0 where not ranked
 * @param ranked how many units its list ranks
 * @param numerator the rate's upper part, null where there is none
 * @param denominator the rate's lower part, null where there is none
 * @param band the rate's band; empty where there is no rate, or the pack names no bands
 * @param gap why it is not ranked with the others
 */
public record Standing(
        String unit,
        Place list,
        int rank,
        int ranked,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Optional<Band> band,
        Gap gap) {

    /** The lists a level is taken apart into. */
    public enum Place {
        /** Complete data, ranked with each other. */
        RANKED,
        /** A rate from incomplete data: ranked among each other, never with the complete ones. */
        INCOMPLETE,
        /** No rate. */
        NOT_RANKED
    }

    /** What keeps a unit from being ranked with the complete ones. */
    public enum Gap {
        NONE,
        /** Nothing was delivered. */
        NOT_PROVIDED,
        /** Nothing to divide by. */
        NO_DENOMINATOR,
        /** What was delivered ends before the period does. */
        NOT_COVERED,
        /** Too large a share of its rows waits to be mended. */
        ROWS_SET_ASIDE
    }
}
