package vn.dti.measure.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.indicator.FigureCalculator;
import vn.dti.figures.indicator.Identities;
import vn.dti.measure.Deliveries;
import vn.dti.measure.Dossier;
import vn.dti.measure.ObviousFigures;
import vn.dti.measure.SparkTest;
import vn.dti.measure.TestPack;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.ReportMonths;
import vn.dti.schemas.pack.UnitLevel;

/** The cube and its figures, against the definitions read dossier by dossier. */
class CubeFiguresTest extends SparkTest {
    private final Pack pack = TestPack.pack();

    @ParameterizedTest
    @CsvSource({
        "2026-10, 2026-10-31, 1, 0, 0",
        "2026-10, 2026-10-13, 2, 0, 2",
        "2026-01, 2026-02-05, 3, 0, 0",
        "2026-10, 2026-10-31, 4, 14, 0",
        "2026-09, 2026-08-20, 5, 14, 2",
    })
    void countWhatTheDefinitionsSay(YearMonth month, LocalDate date, long seed, int closingDay, int parts) {
        ReportMonths months = new ReportMonths(closingDay);
        Pack pack = TestPack.pack(months);
        Edition edition = Edition.preliminary(month, date, 1).in(months);
        List<Dossier> dossiers = Dossier.random(seed, 700);
        List<Figure> figures =
                figures(pack, edition, dossiers, dossier -> channelGiven(dossier) ? Dossier.ALL : Dossier.NO_CHANNEL);
        ObviousFigures obvious = new ObviousFigures(pack, edition.asOf());
        Map<String, Map<String, List<Long>>> expected = new HashMap<>();
        for (Figure figure : figures) {
            String whose = figure.period() + " " + figure.role() + figure.unit() + figure.dimension() + figure.member();
            Map<String, List<Long>> values = expected.computeIfAbsent(
                    whose,
                    key -> obvious.of(
                            dossiers.stream().filter(of(figure)).toList(),
                            figure.period(),
                            CubeFiguresTest::channelGiven));
            List<Long> value = values.get(figure.indicator());
            assertThat(figure.numerator()).as(figure.toString()).isEqualByComparingTo(value.get(0) + "");
            if (value.get(1) >= 0) {
                assertThat(figure.denominator()).as(figure.toString()).isEqualByComparingTo(value.get(1) + "");
                assertThat(figure.state())
                        .isEqualTo(value.get(1) == 0 ? FigureState.NO_DENOMINATOR : FigureState.MEASURED);
            }
        }
        assertThat(Identities.violations(figures)).isEmpty();
        assertThat(figures.stream().map(Figure::dimension)).contains(Dimension.values());
        // 13 months, parts of two where the month is not over, a quarter, a half, nine months until September, a year;
        // 5 units, a branch, 2 groups, the city; 2 roles; 16 indicators
        int periods = parts + (month.getMonthValue() > 9 ? 16 : 17);
        assertThat(figures.stream().filter(figure -> figure.dimension() == Dimension.ALL))
                .hasSize(periods * 9 * 2 * 16);
    }

    /** Either column of ends will do; without both a dossier is neither resolved nor open, only received. */
    @ParameterizedTest
    @CsvSource({"FINISHED_AT, true", "RETURNED_AT, true", "STATUS, false"})
    void aDossierCountsForWhatItsDeliveryHasTheColumnsFor(Field only, boolean ends) {
        Edition edition = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31), 1);
        List<Dossier> dossiers = Dossier.random(4, 300);
        Map<String, List<Long>> obvious = new ObviousFigures(pack, edition.asOf())
                .of(dossiers, Period.month(YearMonth.of(2026, 10), edition.lastDay()), dossier -> false);
        List<Figure> figures = figures(edition, dossiers, dossier -> only.bit()).stream()
                .filter(figure -> figure.unitLevel() == UnitLevel.CITY
                        && figure.role() == UnitRole.RESOLVING
                        && figure.dimension() == Dimension.ALL
                        && figure.period().name().equals("2026-10"))
                .toList();
        for (String indicator : List.of("received", "resolved", "opening_stock", "closing_stock", "resolved_late")) {
            long counted = obvious.getOrDefault(indicator, List.of(0L)).get(0);
            assertThat(counted).as(indicator).isPositive();
            assertThat(figures)
                    .filteredOn(figure -> figure.indicator().equals(indicator))
                    .singleElement()
                    .extracting(Figure::numerator, InstanceOfAssertFactories.BIG_DECIMAL)
                    .as(indicator)
                    .isEqualByComparingTo((ends || indicator.equals("received") ? counted : 0) + "");
        }
    }

    /**
     * Received on 20 September, due on 28 September, finished on 6 October. September ends with it open and overdue; October
     * resolves it late; so does the last quarter, which opens with it; the year both receives and resolves it.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-09-30 | 2026-09 | received 1, opening 0, resolved 0, late 0, closing 1, overdue 1
            2026-10-31 | 2026-09 | received 1, opening 0, resolved 0, late 0, closing 1, overdue 1
            2026-10-05 | 2026-10 | received 0, opening 1, resolved 0, late 0, closing 1, overdue 1
            2026-10-31 | 2026-10 | received 0, opening 1, resolved 1, late 1, closing 0, overdue 0
            2026-10-31 | 2026-Q4 | received 0, opening 1, resolved 1, late 1, closing 0, overdue 0
            2026-09-30 | 2026-Q3 | received 1, opening 0, resolved 0, late 0, closing 1, overdue 1
            2026-09-30 | 2026    | received 1, opening 0, resolved 0, late 0, closing 1, overdue 1
            2026-10-31 | 2026    | received 1, opening 0, resolved 1, late 1, closing 0, overdue 0
            2026-10-31 | 2026-H2 | received 1, opening 0, resolved 1, late 1, closing 0, overdue 0
            2026-09-30 | 2026-9M | received 1, opening 0, resolved 0, late 0, closing 1, overdue 1
            2026-09-30 | 2026-H2 | received 1, opening 0, resolved 0, late 0, closing 1, overdue 1
            """)
    void aDossierOverdueAtAMonthsEndIsResolvedLateInTheNext(LocalDate date, String period, String expected) {
        Dossier dossier = new Dossier(
                "late",
                "P1",
                "AG1",
                "AG1",
                "ONLINE",
                LocalDateTime.of(2026, 9, 20, 9, 0),
                LocalDateTime.of(2026, 9, 28, 17, 0),
                LocalDateTime.of(2026, 10, 6, 10, 0),
                LocalDateTime.of(2026, 10, 6, 11, 0),
                1L,
                true);
        Edition edition = Edition.preliminary(YearMonth.from(date), date, 1);
        Map<String, Long> counts = new HashMap<>();
        for (Figure figure : figures(edition, List.of(dossier), any -> Dossier.ALL)) {
            if (figure.unit().equals("AG1")
                    && figure.role() == UnitRole.RESOLVING
                    && figure.dimension() == Dimension.ALL
                    && figure.period().name().equals(period)
                    && figure.numerator() != null) {
                counts.put(figure.indicator(), figure.numerator().longValueExact());
            }
        }
        assertThat("received " + counts.get("received") + ", opening " + counts.get("opening_stock")
                        + ", resolved " + counts.get("resolved") + ", late " + counts.get("resolved_late")
                        + ", closing " + counts.get("closing_stock") + ", overdue " + counts.get("overdue_open"))
                .isEqualTo(expected);
    }

    /**
     * Months that close on the 14th, as of 31/10/2026: November has run from 15 October, October is whole. Each dossier is
     * received at one instant and never ends; the count is by period.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-10-31T23:59:59.999999, 2026-11 2026-Q4 2026-H2 2026",
        "2026-10-15T00:00, 2026-11 2026-Q4 2026-H2 2026",
        "2026-10-14T23:59:59.999999, 2026-10 2026-Q4 2026-H2 2026",
        "2026-09-15T00:00, 2026-10 2026-Q4 2026-H2 2026",
        "2026-09-14T23:59:59.999999, 2026-09 2026-H2 2026",
        "2026-06-15T00:00, 2026-07 2026-H2 2026",
        "2026-06-14T23:59:59.999999, 2026-06 2026",
        "2025-12-15T00:00, 2026-01 2026",
        "2025-12-14T23:59:59.999999, 2025-12",
        "2025-10-15T00:00, 2025-11",
        "2025-10-14T23:59:59.999999, ''",
    })
    void aReceptionLiesInTheMonthThatTheClosingDayGives(LocalDateTime received, String periods) {
        ReportMonths months = new ReportMonths(14);
        Pack pack = TestPack.pack(months);
        Edition edition = Edition.preliminary(months.of(LocalDate.of(2026, 10, 31)), LocalDate.of(2026, 10, 31), 1);
        Dossier dossier = new Dossier("one", "P1", "AG1", "AG1", "ONLINE", received, null, null, null, 1L, true);
        Map<String, List<String>> counted = figures(pack, edition, List.of(dossier), any -> Dossier.ALL).stream()
                .filter(figure -> figure.unit().equals("AG1")
                        && figure.role() == UnitRole.RESOLVING
                        && figure.dimension() == Dimension.ALL
                        && figure.period().kind() != PeriodKind.RANGE
                        && figure.numerator() != null
                        && figure.numerator().signum() > 0)
                .collect(Collectors.groupingBy(
                        Figure::indicator,
                        Collectors.mapping(figure -> figure.period().name(), Collectors.toList())));

        List<String> expected = periods.isEmpty() ? List.of() : List.of(periods.split(" "));
        assertThat(counted.getOrDefault("received", List.of())).containsExactlyInAnyOrderElementsOf(expected);
        if (!expected.isEmpty()) {
            assertThat(counted.getOrDefault("opening_stock", List.of()))
                    .as("it opens each later month, and no period that it was received in")
                    .doesNotContainAnyElementsOf(expected)
                    .hasSize((int) months(expected.get(0)));
        }
    }

    /** How many months lie between a month and November 2026; of the quarter, half and year those that begin after it. */
    private static long months(String from) {
        YearMonth month = YearMonth.parse(from);
        long longer = List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 7), YearMonth.of(2026, 1)).stream()
                .filter(month::isBefore)
                .count();
        return month.until(YearMonth.of(2026, 11), ChronoUnit.MONTHS) + longer;
    }

    private List<Figure> figures(Edition edition, List<Dossier> dossiers, ToLongFunction<Dossier> provided) {
        return figures(pack, edition, dossiers, provided);
    }

    private List<Figure> figures(Pack pack, Edition edition, List<Dossier> dossiers, ToLongFunction<Dossier> provided) {
        Dataset<Row> lake = DossierTable.of(session, dossiers, provided);
        FigureCalculator calculator = new FigureCalculator(pack, edition);
        new Cube(pack, edition).count(lake, calculator::add);
        List<Figure> figures = new ArrayList<>();
        calculator.figures(Deliveries.ofEveryUnit(pack), List.of(), figures::add);
        return figures;
    }

    private static boolean channelGiven(Dossier dossier) {
        return dossier.code().hashCode() % 3 != 0;
    }

    private Predicate<Dossier> of(Figure figure) {
        return dossier -> {
            String unit = figure.role() == UnitRole.RESOLVING ? dossier.resolving() : dossier.receiving();
            boolean belongs = switch (figure.unitLevel()) {
                case CITY -> true;
                case GROUP -> unit.startsWith(figure.unit().substring(0, 2));
                case BRANCH -> unit.equals("CO1") || unit.equals("CO2");
                case AGENCY, COMMUNE, DISTRICT -> unit.equals(figure.unit());
            };
            return belongs && member(dossier, figure.dimension(), figure.member());
        };
    }

    private static boolean member(Dossier dossier, Dimension dimension, String member) {
        return switch (dimension) {
            case ALL -> true;
            case CHANNEL -> dossier.channel().equals(member);
            case PROCEDURE -> dossier.procedure().equals(member);
            case FIELD -> (dossier.procedure().equals("P3") ? "F2" : "F1").equals(member);
        };
    }
}
