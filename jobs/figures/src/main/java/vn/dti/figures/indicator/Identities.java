package vn.dti.figures.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.Figure.Coverage;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.PeriodKind;

/**
 * The identities of form II.06, which hold for every unit and period of any release: (3), received and carried in, is (7)
 * + (11); (4) + (5) are all that have a channel; (7) = (8) + (9) + (10) + no due time; (11) holds its overdue and its
 * undated; a period's (6) is the (11) of the one before. Figures that are not measured take no part, and a sum is held
 * against another only where the same deliveries stand behind both: an office without a column of ends is in (3) only.
 */
public final class Identities {
    private final Map<String, Map<String, BigDecimal>> rows = new TreeMap<>();
    private final Map<String, Map<String, Coverage>> coverages = new HashMap<>();
    private final Map<String, BigDecimal> closingByLastDay = new HashMap<>();
    private final List<String[]> openings = new ArrayList<>();

    private Identities() {}

    /**
     * Checks figures.
     *
     * @return one line for each identity that does not hold; empty where all do
     */
    public static List<String> violations(Collection<Figure> figures) {
        Identities identities = new Identities();
        figures.forEach(identities::take);
        return identities.check();
    }

    private void take(Figure figure) {
        BigDecimal numerator = figure.numerator();
        if (figure.dimension() != Dimension.ALL || numerator == null || figure.state() == FigureState.NOT_PROVIDED) {
            return;
        }
        String whose = figure.role() + " " + figure.unit();
        String row = figure.period().kind() + " " + figure.period().name() + " " + whose;
        Map<String, BigDecimal> values = rows.computeIfAbsent(row, key -> new HashMap<>());
        values.put(figure.indicator(), numerator);
        coverages.computeIfAbsent(row, key -> new HashMap<>()).put(figure.indicator(), figure.coverage());
        BigDecimal denominator = figure.denominator();
        if (denominator != null) {
            values.put(figure.indicator() + "/", denominator);
        }
        LocalDate before = figure.period().from().minusDays(1);
        if (figure.indicator().equals("closing_stock") && figure.period().kind() == PeriodKind.MONTH) {
            closingByLastDay.put(figure.period().to() + " " + whose, numerator);
        } else if (figure.indicator().equals("opening_stock")) {
            openings.add(new String[] {row, before + " " + whose});
        }
    }

    private List<String> check() {
        List<String> violations = new ArrayList<>();
        rows.forEach((row, values) -> {
            if (sameDeliveries(row, List.of("received", "opening_stock", "resolved", "closing_stock"))) {
                equal(violations, row, values, "received + opening_stock", "resolved + closing_stock");
            }
            equal(
                    violations,
                    row,
                    values,
                    "resolved",
                    "resolved_early + resolved_on_time + resolved_late + resolved_without_due");
            equal(violations, row, values, "received_online + received_direct + received_post", "online_rate/");
            notMore(violations, row, values, "online_rate/", "received");
            notMore(violations, row, values, "overdue_open + open_without_due", "closing_stock");
        });
        for (String[] opening : openings) {
            BigDecimal closing = closingByLastDay.get(opening[1]);
            BigDecimal value = rows.getOrDefault(opening[0], Map.of()).get("opening_stock");
            if (closing != null && value != null && closing.compareTo(value) != 0) {
                violations.add(opening[0] + ": opening_stock " + value + " is not the closing_stock of " + opening[1]
                        + ", " + closing);
            }
        }
        return violations;
    }

    private boolean sameDeliveries(String row, List<String> indicators) {
        Map<String, Coverage> known = coverages.getOrDefault(row, Map.of());
        return indicators.stream().map(known::get).distinct().count() == 1;
    }

    private static void equal(
            List<String> violations, String row, Map<String, BigDecimal> values, String left, String right) {
        if (values.keySet().containsAll(terms(left)) && values.keySet().containsAll(terms(right))) {
            BigDecimal difference = sum(values, left).subtract(sum(values, right));
            if (difference.signum() != 0) {
                violations.add(row + ": " + left + " is not " + right + ", by " + difference);
            }
        }
    }

    private static void notMore(
            List<String> violations, String row, Map<String, BigDecimal> values, String part, String whole) {
        if (values.keySet().containsAll(terms(part)) && values.keySet().containsAll(terms(whole))) {
            BigDecimal difference = sum(values, part).subtract(sum(values, whole));
            if (difference.signum() > 0) {
                violations.add(row + ": " + part + " is more than " + whole + ", by " + difference);
            }
        }
    }

    private static BigDecimal sum(Map<String, BigDecimal> values, String terms) {
        return terms(terms).stream()
                .map(term -> values.getOrDefault(term, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> terms(String sum) {
        return List.of(sum.split(" \\+ "));
    }
}
