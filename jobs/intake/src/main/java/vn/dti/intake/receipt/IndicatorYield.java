package vn.dti.intake.receipt;

import java.util.ArrayList;
import java.util.List;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.IndicatorBook;
import vn.dti.schemas.pack.Needs;

/**
 * Whether a delivery can yield an indicator.
 *
 * @param indicator its name
 * @param titleVi its title
 * @param titleEn its title in English
 * @param missing the columns it needs and the source lacks; none where it can be yielded
 */
public record IndicatorYield(String indicator, String titleVi, String titleEn, Needs missing) {

    /** Whether the source has all it needs. */
    public boolean possible() {
        return missing.equals(Needs.NONE);
    }

    /** All indicators of a book, held against a delivery's mask of provided fields. */
    public static List<IndicatorYield> of(IndicatorBook book, long provided) {
        List<IndicatorYield> yields = new ArrayList<>();
        for (Indicator indicator : book.indicators()) {
            Needs missing = indicator.needs().lacking(provided);
            yields.add(new IndicatorYield(indicator.name(), indicator.titleVi(), indicator.titleEn(), missing));
        }
        return yields;
    }
}
