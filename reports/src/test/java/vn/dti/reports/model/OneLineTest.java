package vn.dti.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.reports.model.Block.Row;

class OneLineTest {
    private static final Row SHORT = Row.strong("10/2026", "93,99%\n(1.391/1.480)");
    private static final Row LONG = Row.of("09/2026", "86,73%\n(36.599/42.200)");

    @Test
    void aRateStandsBesideItsPartsWhereAllFit() {
        assertThat(OneLine.whereAllFit(List.of(SHORT))).containsExactly(Row.strong("10/2026", "93,99% (1.391/1.480)"));
    }

    @Test
    void oneThatDoesNotFitKeepsAllOnTwoLines() {
        assertThat(OneLine.whereAllFit(List.of(SHORT, LONG))).containsExactly(SHORT, LONG);
    }
}
