package vn.dti.measure.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.figures.indicator.OperatingFigures;
import vn.dti.measure.Dossier;
import vn.dti.measure.SparkTest;
import vn.dti.measure.TestPack;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.WorkingTime;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/** The operating counts of the cube's pass, against dossiers sorted and counted off one by one. */
class OperatingCubeTest extends SparkTest {
    private static final double NINETY = 0.9;

    private final Pack pack = TestPack.pack();
    private final WorkingCalendar calendar = WorkingCalendar.of(pack);

    @ParameterizedTest
    @CsvSource({"2026-10, 2026-10-31, 1", "2026-10, 2026-10-13, 2", "2026-01, 2026-02-05, 3"})
    void workingTimesAreThoseOfTheDossiersSorted(YearMonth month, LocalDate date, long seed) {
        Edition edition = Edition.preliminary(month, date, 1);
        List<Dossier> dossiers = Dossier.random(seed, 900);

        List<WorkingTime> rows = figures(edition, dossiers, any -> Dossier.ALL).workingTimes();

        List<WorkingTime> expected = new ArrayList<>();
        for (Period period : List.of(
                Period.month(month, edition.lastDay()),
                Period.quarter(month, edition.lastDay()),
                Period.year(month.getYear(), edition.lastDay()))) {
            for (String procedure : List.of("P1", "P2", "P3")) {
                for (WorkingTime scope : scopes()) {
                    List<Long> days = dossiers.stream()
                            .filter(dossier -> dossier.procedure().equals(procedure)
                                    && belongs(scope).test(dossier.resolving()))
                            .filter(dossier -> endedIn(dossier, period, edition.asOf()))
                            .map(this::days)
                            .sorted()
                            .toList();
                    if (!days.isEmpty()) {
                        expected.add(row(edition, period, scope, procedure, days));
                    }
                }
            }
        }
        expected.sort(WorkingTime.ORDER);
        assertThat(rows).hasSizeGreaterThan(40).isEqualTo(expected);
    }

    /** Either column of ends will do; of a source with neither nobody knows how long its dossiers took. */
    @ParameterizedTest
    @CsvSource({"FINISHED_AT, true", "RETURNED_AT, true", "STATUS, false"})
    void aSourceWithoutEndsHasNoWorkingTimes(Field only, boolean rows) {
        Edition edition = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31), 1);

        assertThat(figures(edition, Dossier.random(4, 200), any -> only.bit())
                        .workingTimes()
                        .isEmpty())
                .isEqualTo(!rows);
    }

    /**
     * By the test calendar, in which only Wednesday 2/9/2026 is off: Tuesday 1/9 to Thursday 3/9 is one working day; the same
     * day none, whatever the hour; Friday 30/10 to Saturday 31/10 none; what ends at the instant of the figures has not ended.
     */
    @Test
    void byHand() {
        Edition edition = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31), 1);
        List<Dossier> dossiers = List.of(
                dossier("09-01T16:59", "09-03T08:00"),
                dossier("10-05T08:00", "10-05T17:00"),
                dossier("10-30T08:00", "10-31T23:59:59.999999"),
                dossier("10-01T08:00", "11-01T00:00"),
                dossier("09-30T08:00", "10-14T09:00"));

        List<WorkingTime> rows = figures(edition, dossiers, any -> Dossier.ALL).workingTimes().stream()
                .filter(row -> row.unit().equals("AG1"))
                .toList();

        // October: 0 0 10; the quarter the same; the year 0 0 1 10
        assertThat(rows)
                .extracting(row -> row.period().name() + " " + row.dossiers() + " " + row.workingDays() + " "
                        + row.median() + " " + row.ninetieth())
                .containsExactly("2026-10 3 10 0 10", "2026-Q4 3 10 0 10", "2026 4 11 0 10");
    }

    private OperatingFigures figures(Edition edition, List<Dossier> dossiers, ToLongFunction<Dossier> provided) {
        OperatingFigures figures = new OperatingFigures(pack, edition);
        new Cube(pack, edition).count(DossierTable.of(session, dossiers, provided), row -> {}, figures);
        return figures;
    }

    private static Dossier dossier(String received, String ended) {
        return new Dossier(received, "P1", "AG1", "AG1", "ONLINE", time(received), null, time(ended), null, 1L, true);
    }

    private static LocalDateTime time(String text) {
        return LocalDateTime.parse("2026-" + text);
    }

    private List<WorkingTime> scopes() {
        Period any = Period.month(YearMonth.of(2026, 1), LocalDate.of(2026, 1, 31));
        List<WorkingTime> scopes = new ArrayList<>();
        for (Unit unit : pack.units().all()) {
            if (!unit.code().equals("OLD")) {
                scopes.add(new WorkingTime("", any, unit.code(), unit.level(), "", 1, 0, 0, 0, ""));
            }
        }
        for (String group : List.of("AGENCY", "COMMUNE")) {
            scopes.add(new WorkingTime("", any, group, UnitLevel.GROUP, "", 1, 0, 0, 0, ""));
        }
        return scopes;
    }

    private static Predicate<String> belongs(WorkingTime scope) {
        return switch (scope.unitLevel()) {
            case CITY -> unit -> true;
            case GROUP -> unit -> unit.startsWith(scope.unit().substring(0, 2));
            case BRANCH -> unit -> unit.equals("CO1") || unit.equals("CO2");
            case AGENCY, COMMUNE, DISTRICT -> scope.unit()::equals;
        };
    }

    private static boolean endedIn(Dossier dossier, Period period, LocalDateTime asOf) {
        LocalDateTime ended = dossier.ended();
        return ended != null
                && dossier.received().isBefore(asOf)
                && !ended.isBefore(period.from().atStartOfDay())
                && ended.isBefore(period.to().plusDays(1).atStartOfDay());
    }

    private long days(Dossier dossier) {
        return calendar.workingDaysBetween(
                dossier.received().toLocalDate(), dossier.ended().toLocalDate());
    }

    private static WorkingTime row(
            Edition edition, Period period, WorkingTime scope, String procedure, List<Long> days) {
        return new WorkingTime(
                edition.name(),
                period,
                scope.unit(),
                scope.unitLevel(),
                procedure,
                days.size(),
                days.stream().mapToLong(Long::longValue).sum(),
                days.get((days.size() + 1) / 2 - 1),
                days.get((int) Math.ceil(days.size() * NINETY - 1e-9) - 1),
                "1");
    }
}
