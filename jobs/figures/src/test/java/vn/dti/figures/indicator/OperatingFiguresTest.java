package vn.dti.figures.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.OpenDossiers;
import vn.dti.schemas.dataset.WorkingTime;

/** As of 20/10/2026; the small pack's A1 and A2 are agencies, C1 (of branch B1) and C2 communes. */
class OperatingFiguresTest {
    private static final int DECEMBER = 3;
    private static final int JANUARY = 4;
    private static final int SEPTEMBER = 13;
    private static final int OCTOBER = SmallFigures.OCTOBER;

    private static final List<Delivery> ALL =
            SmallFigures.deliveries("A1 2026-01-01 2026-10-20 finished_at; C1 2026-01-01 2026-10-20 finished_at;"
                    + " C2 2026-10-15 2026-10-20 finished_at");

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
        WorkingTime row = figures.workingTimes(ALL).stream()
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
        List<WorkingTime> rows = figures.workingTimes(ALL);

        assertThat(rows).noneMatch(row -> row.unit().equals("A2"));
        assertThat(rows)
                .noneMatch(row -> row.unit().equals("A1") && row.period().name().equals("2026-10"));
        assertThat(rows).isSortedAccordingTo(WorkingTime.ORDER);
        assertThat(rows).extracting(row -> row.period().name()).containsOnly("2026-10", "2026-Q4", "2026");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.edition()).isEqualTo("2026-10/p20261020");
            assertThat(row.ruleVersion()).isEqualTo("1");
        });
        assertThat(figures.workingTimes(SmallFigures.deliveries("C1 2026-10-01 2026-10-20 finished_at")))
                .as("of A1 and C2 nothing was delivered, so nothing is known")
                .noneMatch(row -> List.of("A1", "C2", "AGENCY").contains(row.unit()))
                .anyMatch(row -> row.unit().equals("C1"));
        assertThat(new OperatingFigures(SmallPack.in(folder), SmallFigures.EDITION).workingTimes(ALL))
                .isEmpty();
    }

    /**
     * By the pack's bands 0-1, 2-5, 6-10, 11-20, 21+ and spans 1, 3, 7. C1: ages 0 1 2 5 21; due in 0 1 3 7 and one overdue. C2:
     * ages 6 10 11 20 300; due in 2, 4, 8, one overdue, one without due time. A1 delivered and has none open; of A2 nothing came.
     */
    @ParameterizedTest
    @CsvSource({
        "C1, '0-1 2, 2-5 2, 6-10 0, 11-20 0, 21+ 1', '1 2, 3 3, 7 4', 1, 0, 5",
        "C2, '0-1 0, 2-5 0, 6-10 2, 11-20 2, 21+ 1', '1 0, 3 1, 7 2', 1, 1, 5",
        "B1, '0-1 2, 2-5 2, 6-10 0, 11-20 0, 21+ 1', '1 2, 3 3, 7 4', 1, 0, 5",
        "COMMUNE, '0-1 2, 2-5 2, 6-10 2, 11-20 2, 21+ 2', '1 2, 3 4, 7 6', 2, 1, 10",
        "T, '0-1 2, 2-5 2, 6-10 2, 11-20 2, 21+ 2', '1 2, 3 4, 7 6', 2, 1, 10",
        "A1, '0-1 0, 2-5 0, 6-10 0, 11-20 0, 21+ 0', '1 0, 3 0, 7 0', 0, 0, 0",
        "A2, '', '', -1, -1, -1",
    })
    void openDossiersByAgeAndDue(String unit, String ages, String due, long overdue, long noDue, long open) {
        for (int days : new int[] {0, 1, 2, 5, 21}) {
            open(OperatingCount.AGE, "C1", days);
        }
        for (int days : new int[] {6, 10, 11, 20, 300}) {
            open(OperatingCount.AGE, "C2", days);
        }
        for (int days : new int[] {0, 1, 3, 7}) {
            open(OperatingCount.DUE_IN, "C1", days);
        }
        for (int days : new int[] {2, 4, 8}) {
            open(OperatingCount.DUE_IN, "C2", days);
        }
        open(OperatingCount.OVERDUE, "C1", 0);
        open(OperatingCount.OVERDUE, "C2", 0);
        open(OperatingCount.NO_DUE, "C2", 0);

        List<OpenDossiers> rows = figures
                .openDossiers(SmallFigures.deliveries(
                        "A1 2026-10-01 2026-10-20 finished_at; C1 2026-10-01 2026-10-20 returned_at;"
                                + " C2 2026-10-15 2026-10-20 finished_at; A2 2026-10-01 2026-10-20 due_at"))
                .stream()
                .filter(row -> row.unit().equals(unit))
                .toList();

        assertThat(text(rows, OpenDossiers.Kind.AGE)).isEqualTo(ages);
        assertThat(text(rows, OpenDossiers.Kind.DUE_WITHIN)).isEqualTo(due);
        assertThat(number(rows, OpenDossiers.Kind.OVERDUE)).isEqualTo(overdue);
        assertThat(number(rows, OpenDossiers.Kind.NO_DUE)).isEqualTo(noDue);
        assertThat(rows).allSatisfy(row -> assertThat(row.open()).isEqualTo(open));
    }

    private void open(OperatingCount count, String unit, int days) {
        figures.add(count, 0, unit, "", days, 1);
    }

    private static String text(List<OpenDossiers> rows, OpenDossiers.Kind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .sorted(Comparator.comparing(row -> row.daysTo() == null ? Long.MAX_VALUE : row.daysTo()))
                .map(row -> row.band() + " " + row.dossiers())
                .collect(Collectors.joining(", "));
    }

    private static long number(List<OpenDossiers> rows, OpenDossiers.Kind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .mapToLong(OpenDossiers::dossiers)
                .findFirst()
                .orElse(-1);
    }
}
