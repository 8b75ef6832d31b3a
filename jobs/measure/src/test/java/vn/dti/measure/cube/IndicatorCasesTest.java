package vn.dti.measure.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dti.figures.indicator.FigureCalculator;
import vn.dti.measure.Deliveries;
import vn.dti.measure.SparkTest;
import vn.dti.measure.cube.IndicatorCases.Case;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.Unit;

/** Every indicator of the core pack through cube and calculator; each case is the whole life of an office of its own. */
class IndicatorCasesTest extends SparkTest {
    private static final Edition OCTOBER = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31), 1);
    private static final int LEAST_CASES = 3;

    private final Pack pack = PackLoader.load("hanoi");

    @TestFactory
    Stream<DynamicTest> theFigureIsWhatTheHandSays() {
        List<Case> cases = IndicatorCases.all();
        List<String> offices = offices(cases.size());
        Map<String, Figure> figures = figures(cases, offices);
        return Stream.iterate(0, i -> i < cases.size(), i -> i + 1).map(i -> {
            Case one = cases.get(i);
            return DynamicTest.dynamicTest(one.indicator() + " " + one.period() + ": " + one.working(), () -> {
                Figure figure = figures.get(key(offices.get(i), one.indicator(), one.period()));
                assertThat(figure).isNotNull();
                assertThat(shown(figure)).isEqualTo(one.expected());
            });
        });
    }

    /** A normal case, one without denominator (of a count: of nothing) and one of instants or edges, for each indicator. */
    @Test
    void everyIndicatorHasItsCases() {
        List<Case> cases = IndicatorCases.all();
        for (Indicator indicator : pack.indicators().indicators()) {
            List<Case> mine = cases.stream()
                    .filter(one -> one.indicator().equals(indicator.name()))
                    .toList();
            assertThat(mine).as(indicator.name()).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
            String nothing = indicator.kind() == Indicator.Kind.COUNT ? "0" : "0/0";
            assertThat(mine).as(indicator.name()).anyMatch(one -> one.expected().equals(nothing));
        }
    }

    private List<String> offices(int many) {
        List<String> offices = pack.units().where(Unit::delivers).stream()
                .filter(unit -> unit.validOn(LocalDate.of(2025, 12, 1)) && unit.validOn(OCTOBER.lastDay()))
                .map(Unit::code)
                .toList();
        assertThat(offices).as("an office for each case").hasSizeGreaterThanOrEqualTo(many);
        return offices.subList(0, many);
    }

    private Map<String, Figure> figures(List<Case> cases, List<String> offices) {
        WrittenDossiers written = new WrittenDossiers(pack);
        List<Row> rows = new ArrayList<>();
        List<Delivery> deliveries = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            long provided = provided(cases.get(i));
            rows.addAll(written.rows(cases.get(i).dossiers(), offices.get(i), provided));
            deliveries.add(Deliveries.delivery(i + 1L, offices.get(i), provided, 1, 0));
        }
        Dataset<Row> lake = session.createDataFrame(rows, written.schema());
        FigureCalculator calculator = new FigureCalculator(pack, OCTOBER);
        new Cube(pack, OCTOBER).count(lake, calculator::add);
        Map<String, Figure> figures = new HashMap<>();
        Set<String> known = new HashSet<>(offices);
        calculator.figures(deliveries, List.of(), figure -> {
            if (known.contains(figure.unit())
                    && figure.role() == UnitRole.RESOLVING
                    && figure.dimension() == Dimension.ALL) {
                figures.put(
                        key(figure.unit(), figure.indicator(), figure.period().name()), figure);
            }
        });
        return figures;
    }

    private static long provided(Case one) {
        long provided = Field.mask(List.of(Field.values()));
        for (String lacking : one.lacks()) {
            provided &= ~Field.ofKey(lacking).orElseThrow().bit();
        }
        return provided;
    }

    private static String key(String unit, String indicator, String period) {
        return unit + " " + indicator + " " + period;
    }

    /** As the table writes it; a figure whose state does not fit its numbers is written out. */
    private static String shown(Figure figure) {
        BigDecimal above = figure.numerator();
        BigDecimal below = figure.denominator();
        if (figure.state() == FigureState.NOT_PROVIDED && above == null && below == null && figure.value() == null) {
            return "-";
        }
        if (figure.state() == FigureState.MEASURED && above != null && figure.value() != null) {
            String count = above.stripTrailingZeros().toPlainString();
            return below == null
                    ? count
                    : count + "/" + below.stripTrailingZeros().toPlainString();
        }
        boolean nothingBelow = below != null && below.signum() == 0 && figure.value() == null;
        if (figure.state() == FigureState.NO_DENOMINATOR && nothingBelow && above != null) {
            return above.stripTrailingZeros().toPlainString() + "/0";
        }
        return figure.toString();
    }
}
