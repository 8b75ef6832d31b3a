package vn.dti.measure.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.figures.indicator.FigureCalculator;
import vn.dti.figures.indicator.OperatingFigures;
import vn.dti.measure.Deliveries;
import vn.dti.measure.Dossier;
import vn.dti.measure.SparkTest;
import vn.dti.measure.TestPack;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.OpenDossiers;
import vn.dti.schemas.dataset.OverdueReason;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.UnitRole;
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

        List<WorkingTime> rows =
                figures(edition, dossiers, any -> Dossier.ALL).workingTimes(Deliveries.ofEveryUnit(pack));

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
                        .workingTimes(Deliveries.ofEveryUnit(pack))
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

        List<WorkingTime> rows =
                figures(edition, dossiers, any -> Dossier.ALL).workingTimes(Deliveries.ofEveryUnit(pack)).stream()
                        .filter(row -> row.unit().equals("AG1"))
                        .toList();

        // October: 0 0 10; the quarter the same; the year 0 0 1 10
        assertThat(rows)
                .extracting(row -> row.period().name() + " " + row.dossiers() + " " + row.workingDays() + " "
                        + row.median() + " " + row.ninetieth())
                .containsExactly("2026-10 3 10 0 10", "2026-Q4 3 10 0 10", "2026 4 11 0 10");
    }

    /**
     * As of the end of Saturday 31/10/2026: received on Friday or Saturday is of age 0 or 0, on Thursday 1, on 2/10 20 working
     * days. Due on Monday 2/11 at any hour is within 1 working day, due on Sunday within none and so within 1; Thursday 5/11 is
     * the fourth. Due at the last microsecond of the 31st is overdue, at the next midnight not. What ends then is open.
     */
    @Test
    void openDossiersByHand() {
        Edition edition = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31), 1);
        List<Dossier> dossiers = List.of(
                open("10-30T08:00", "11-02T00:00"),
                open("10-31T23:59:59.999999", "11-01T12:00"),
                open("10-29T08:00", "11-05T17:00"),
                open("10-02T08:00", "10-31T23:59:59.999999"),
                open("10-02T08:00", "11-01T00:00"),
                dossier("10-30T08:00", "11-01T00:00", "P3"),
                dossier("10-30T08:00", "10-31T09:00"),
                open("11-01T00:00", "11-05T17:00"));

        List<OpenDossiers> rows =
                figures(edition, dossiers, any -> Dossier.ALL).openDossiers(Deliveries.ofEveryUnit(pack)).stream()
                        .filter(row -> row.unit().equals("AG1"))
                        .toList();

        // ages 0 0 1 20 20 0; due in 1, 0, 4, overdue, 0, none
        assertThat(rows)
                .extracting(row -> row.kind() + " " + row.band() + " " + row.dossiers() + "/" + row.open())
                .containsExactly(
                        "AGE 0-1 4/6",
                        "AGE 11+ 2/6",
                        "AGE 2-5 0/6",
                        "AGE 6-10 0/6",
                        "DUE_WITHIN 1 3/6",
                        "DUE_WITHIN 3 3/6",
                        "NO_DUE  1/6",
                        "OVERDUE  1/6");
    }

    private static Dossier open(String received, String due) {
        return new Dossier(
                received + due, "P3", "AG1", "AG1", "ONLINE", time(received), time(due), null, null, 1L, true);
    }

    /** All that are open, overdue and without due time are the figures' stock, of every unit; where nothing came, neither is. */
    @ParameterizedTest
    @CsvSource({"2026-10, 2026-10-31, 5", "2026-10, 2026-10-13, 6", "2026-01, 2026-02-05, 7"})
    void openDossiersAreTheStockOfTheFigures(YearMonth month, LocalDate date, long seed) {
        Edition edition = Edition.preliminary(month, date, 1);
        OperatingFigures operating = new OperatingFigures(pack, edition);
        FigureCalculator calculator = new FigureCalculator(pack, edition);
        new Cube(pack, edition)
                .count(
                        DossierTable.of(session, Dossier.random(seed, 900), any -> Dossier.ALL),
                        calculator::add,
                        operating);
        List<Delivery> deliveries = Deliveries.ofEveryUnit(pack).stream()
                .filter(delivery -> !delivery.office().equals("AG2"))
                .toList();
        Map<String, List<OpenDossiers>> open =
                operating.openDossiers(deliveries).stream().collect(Collectors.groupingBy(OpenDossiers::unit));
        Map<String, Long> stock = new HashMap<>();
        calculator.figures(deliveries, List.of(), figure -> {
            if (figure.role() == UnitRole.RESOLVING
                    && figure.dimension() == Dimension.ALL
                    && figure.period().name().equals(month.toString())
                    && figure.numerator() != null) {
                stock.put(
                        figure.unit() + " " + figure.indicator(),
                        figure.numerator().longValueExact());
            }
        });

        assertThat(open).hasSize(8).doesNotContainKey("AG2");
        assertThat(stock).doesNotContainKey("AG2 closing_stock");
        open.forEach((unit, rows) -> {
            assertThat(sum(rows, OpenDossiers.Kind.AGE)).as(unit).isEqualTo(stock.get(unit + " closing_stock"));
            assertThat(rows.get(0).open()).isEqualTo(stock.get(unit + " closing_stock"));
            assertThat(sum(rows, OpenDossiers.Kind.OVERDUE)).isEqualTo(stock.get(unit + " overdue_open"));
            assertThat(sum(rows, OpenDossiers.Kind.NO_DUE)).isEqualTo(stock.get(unit + " open_without_due"));
            List<OverdueReason> reasons = operating.overdueReasons(deliveries).stream()
                    .filter(row ->
                            row.unit().equals(unit) && row.period().name().equals(month.toString()))
                    .toList();
            assertThat(count(reasons, OverdueReason.Kind.OPEN_OVERDUE)).isEqualTo(stock.get(unit + " overdue_open"));
            assertThat(count(reasons, OverdueReason.Kind.RESOLVED_LATE)).isEqualTo(stock.get(unit + " resolved_late"));
        });
    }

    /** Each reason of each unit by the dossiers themselves; a source without the column says so, not that none was stated. */
    @Test
    void reasonsAreThoseOfTheDossiers() {
        Edition edition = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31), 1);
        long without = Dossier.ALL & ~Field.OVERDUE_REASON.bit();
        List<Dossier> dossiers = List.of(
                late("a", "10-05T09:00", "10-06T09:00"), // hash 97: LAW
                late("b", "10-05T09:00", "10-06T09:00"), // 98: none
                late("c", "10-05T09:00", "10-06T09:00"), // 99: AGENCY
                late("d", "09-05T09:00", "09-09T09:00"), // 100: LAW, of the year
                late("f", "10-05T09:00", "11-01T00:00"), // 102: AGENCY, open at the instant
                late("h", "10-05T09:00", "10-05T08:00")); // 104: none, on time

        List<OverdueReason> rows =
                figures(edition, dossiers, any -> Dossier.ALL).overdueReasons(Deliveries.ofEveryUnit(pack));
        List<OverdueReason> none = figures(
                        edition,
                        List.of(late("b", "10-05T09:00", "10-06T09:00"), late("e", "10-05T09:00", "11-01T00:00")),
                        any -> without)
                .overdueReasons(Deliveries.ofEveryUnit(pack));

        assertThat(rows.stream().filter(row -> row.unit().equals("AG1")).map(OperatingCubeTest::text))
                .containsExactly(
                        "2026-10 OPEN_OVERDUE AGENCY 1",
                        "2026-10 RESOLVED_LATE AGENCY 1",
                        "2026-10 RESOLVED_LATE LAW 1",
                        "2026-10 RESOLVED_LATE NOT_STATED 1",
                        "2026-Q4 RESOLVED_LATE AGENCY 1",
                        "2026-Q4 RESOLVED_LATE LAW 1",
                        "2026-Q4 RESOLVED_LATE NOT_STATED 1",
                        "2026 RESOLVED_LATE AGENCY 1",
                        "2026 RESOLVED_LATE LAW 2",
                        "2026 RESOLVED_LATE NOT_STATED 1");
        assertThat(rows.stream().filter(row -> row.unit().equals("AGENCY")).map(OperatingCubeTest::text))
                .hasSize(10);
        assertThat(none.stream()
                        .filter(row ->
                                row.unit().equals("CITY") && row.period().name().equals("2026-10"))
                        .map(OperatingCubeTest::text))
                .containsExactly("2026-10 OPEN_OVERDUE NO_COLUMN 1", "2026-10 RESOLVED_LATE NO_COLUMN 1");
        assertThat(figures(edition, dossiers, any -> Dossier.ALL).overdueReasons(List.of()))
                .isEmpty();
    }

    private static long count(List<OverdueReason> rows, OverdueReason.Kind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .mapToLong(OverdueReason::dossiers)
                .sum();
    }

    private static String text(OverdueReason row) {
        return row.period().name() + " " + row.kind() + " " + row.reason() + " " + row.dossiers();
    }

    /** Due a day after it was received, at 8 in the morning. */
    private static Dossier late(String code, String due, String ended) {
        LocalDateTime at = time(due).withHour(8);
        return new Dossier(code, "P1", "AG1", "AG1", "ONLINE", at.minusDays(1), at, time(ended), null, 1L, true);
    }

    private static long sum(List<OpenDossiers> rows, OpenDossiers.Kind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .mapToLong(OpenDossiers::dossiers)
                .sum();
    }

    private OperatingFigures figures(Edition edition, List<Dossier> dossiers, ToLongFunction<Dossier> provided) {
        OperatingFigures figures = new OperatingFigures(pack, edition);
        new Cube(pack, edition).count(DossierTable.of(session, dossiers, provided), row -> {}, figures);
        return figures;
    }

    private static Dossier dossier(String received, String ended) {
        return dossier(received, ended, "P1");
    }

    private static Dossier dossier(String received, String ended, String procedure) {
        return new Dossier(
                received + ended, procedure, "AG1", "AG1", "ONLINE", time(received), null, time(ended), null, 1L, true);
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
