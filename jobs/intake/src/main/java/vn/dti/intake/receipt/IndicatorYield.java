package vn.dti.intake.receipt;

import java.util.ArrayList;
import java.util.List;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.IndicatorBook;

/**
 * Whether a delivery can yield an indicator.
 *
 * @param indicator its name
 * @param titleVi its title
 * @param titleEn its title in English
 * @param missing the fields it needs and the source lacks; empty where it can be yielded
 */
public record IndicatorYield(String indicator, String titleVi, String titleEn, List<Field> missing) {

    public IndicatorYield {
        missing = List.copyOf(missing);
    }

    /** Whether the source has all it needs. */
    public boolean possible() {
        return missing.isEmpty();
    }

    /** All indicators of a book, held against a delivery's mask of provided fields. */
    public static List<IndicatorYield> of(IndicatorBook book, long provided) {
        List<IndicatorYield> yields = new ArrayList<>();
        for (Indicator indicator : book.indicators()) {
            List<Field> missing = indicator.needs().stream()
                    .filter(field -> (provided & field.bit()) == 0)
                    .sorted()
                    .toList();
            yields.add(new IndicatorYield(indicator.name(), indicator.titleVi(), indicator.titleEn(), missing));
        }
        return yields;
    }
}
