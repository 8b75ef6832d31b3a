package vn.dti.figures.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.WorkingTime;

/** As of 20/10/2026; the small pack's A1 and A2 are agencies, C1 (of branch B1) and C2 communes. */
class OperatingFiguresTest {
    private static final int DECEMBER = 2;
    private static final int JANUARY = 3;
    private static final int SEPTEMBER = 11;
    private static final int OCTOBER = SmallFigures.OCTOBER;

    @TempDir
    private Path folder;

    private OperatingFigures figures;

    @BeforeEach
    void count() {
        figures = new OperatingFigures(SmallPack.in(folder), SmallFigures.EDITION);
        taken(OCTOBER, "C1", "P1", 2, 3);
        taken(OCTOBER, "C1", "P1", 10, 1);
        taken(OCTOBER, "C2", "P1", 4, 4);
        taken(SEPTEMBER, "C1", "P1", 2, 5);
        taken(SEPTEMBER, "C1", "P1", 30, 1);
        taken(JANUARY, "A1", "P2", 0, 1);
        taken(DECEMBER, "A1", "P2", 99, 9);
        // a second task's part of the same cell
        taken(OCTOBER, "C1", "P1", 2, 1);
    }

    private void taken(int month, String unit, String procedure, int days, long dossiers) {
        figures.add(OperatingCount.DAYS_TAKEN, month, unit, procedure, days, dossiers);
    }

    /**
     * C1 in October: 2 2 2 2 10, mean 18/5, the third is 2, the fifth (⌈4,5⌉) 10. With C2's 4 4 4 4: nine, sum 34, the fifth
     * is 4, the ninth (⌈8,1⌉) 10. Year: C1 has 2 ×9, 10, 30: eleven, sum 58, sixth 2, tenth (⌈9,9⌉) 10. All of P1: fifteen,
     * sum 74, eighth 2, fourteenth (⌈13,5⌉) 10. December is of another year. Quarter as month: it began with October.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-10, C1, P1, 5, 18, 3.60000000, 2, 10",
        "2026-10, C2, P1, 4, 16, 4.00000000, 4, 4",
        "2026-10, B1, P1, 5, 18, 3.60000000, 2, 10",
        "2026-10, COMMUNE, P1, 9, 34, 3.77777778, 4, 10",
        "2026-10, T, P1, 9, 34, 3.77777778, 4, 10",
        "2026-Q4, C1, P1, 5, 18, 3.60000000, 2, 10",
        "2026-Q4, T, P1, 9, 34, 3.77777778, 4, 10",
        "2026, C1, P1, 11, 58, 5.27272727, 2, 10",
        "2026, T, P1, 15, 74, 4.93333333, 2, 10",
        "2026, A1, P2, 1, 0, 0.00000000, 0, 0",
        "2026, AGENCY, P2, 1, 0, 0.00000000, 0, 0",
    })
    void whatTheHandSays(
            String period,
            String unit,
            String procedure,
            long dossiers,
            long days,
            String mean,
            long median,
            long ninetieth) {
        WorkingTime row = figures.workingTimes().stream()
                .filter(each -> each.period().name().equals(period)
                        && each.unit().equals(unit)
                        && each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();

        assertThat(row.dossiers()).isEqualTo(dossiers);
        assertThat(row.workingDays()).isEqualTo(days);
        assertThat(row.mean().toPlainString()).isEqualTo(mean);
        assertThat(row.median()).isEqualTo(median);
        assertThat(row.ninetieth()).isEqualTo(ninetieth);
    }

    @Test
    void whatDidNotHappenHasNoRow() {
        List<WorkingTime> rows = figures.workingTimes();

        assertThat(rows).noneMatch(row -> row.unit().equals("A2"));
        assertThat(rows)
                .noneMatch(row -> row.unit().equals("A1") && row.period().name().equals("2026-10"));
        assertThat(rows).isSortedAccordingTo(WorkingTime.ORDER);
        assertThat(rows).extracting(row -> row.period().name()).containsOnly("2026-10", "2026-Q4", "2026");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.edition()).isEqualTo("2026-10/p20261020");
            assertThat(row.ruleVersion()).isEqualTo("1");
        });
        assertThat(new OperatingFigures(SmallPack.in(folder), SmallFigures.EDITION).workingTimes())
                .isEmpty();
    }
}
