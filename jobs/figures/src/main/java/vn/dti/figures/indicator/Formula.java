package vn.dti.figures.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.Needs;

/** An indicator, ready to be applied to counters. */
final class Formula {
    private final Indicator indicator;
    private final int[] numerator;
    private final int[] denominator;

    Formula(Indicator indicator, CounterLayout layout) {
        this.indicator = indicator;
        numerator = positions(indicator.numerator(), layout);
        denominator = positions(indicator.denominator(), layout);
    }

    private static int[] positions(List<String> counters, CounterLayout layout) {
        return counters.stream().mapToInt(layout::index).toArray();
    }

    String name() {
        return indicator.name();
    }

    String version() {
        return indicator.ruleVersion();
    }

    /** The columns a delivery must have. */
    Needs needs() {
        return indicator.needs();
    }

    /** Whether there is anything to show: a count that is not zero, a rate of something. */
    boolean shows(long[] counters) {
        return sum(indicator.kind() == Indicator.Kind.COUNT ? numerator : denominator, counters) != 0;
    }

    /** The value of counters that were delivered. */
    Value value(long[] counters) {
        BigDecimal upper = exact(sum(numerator, counters));
        return switch (indicator.kind()) {
            case COUNT -> new Value(FigureState.MEASURED, upper, null, upper.setScale(8));
            case RATE, MEAN -> {
                long below = sum(denominator, counters);
                BigDecimal lower = exact(below);
                yield below == 0
                        ? new Value(FigureState.NO_DENOMINATOR, upper, lower, null)
                        : new Value(FigureState.MEASURED, upper, lower, upper.divide(lower, 8, RoundingMode.HALF_UP));
            }
        };
    }

    private static long sum(int[] positions, long[] counters) {
        long sum = 0;
        for (int position : positions) {
            sum += counters[position];
        }
        return sum;
    }

    private static BigDecimal exact(long count) {
        return BigDecimal.valueOf(count).setScale(4);
    }

    /**
     * What an indicator comes to.
     *
     * @param state whether it has a value
     * @param numerator the upper part
     * @param denominator the lower part, null for a count
     * @param value the quotient, or the count
     */
    record Value(
            FigureState state,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value) {
        static final Value NOT_PROVIDED = new Value(FigureState.NOT_PROVIDED, null, null, null);
    }
}
