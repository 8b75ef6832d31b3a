package vn.dti.figures.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.ScoreIndex.Curve;
import vn.dti.schemas.pack.ScoreIndex.Metric;
import vn.dti.schemas.pack.ScoreIndex.Zero;

/**
 * A number of points or per cent as an exact quotient, rounded once, HALF_UP, when it is shown: so 54 of 54 published ratios
 * of one province and 69 of 69 of another come out, of which truncation misses a third to a half.
 *
 * @param above the quotient's upper part
 * @param below its lower part, more than zero
 */
public record Points(BigDecimal above, BigDecimal below) {
    /** The decimals with which an index is published. */
    public static final int DECIMALS = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Points {
        if (below.signum() <= 0) {
            throw new IllegalArgumentException("a quotient over " + below);
        }
    }

    /** A number that is no quotient. */
    static Points of(BigDecimal number) {
        return new Points(number, BigDecimal.ONE);
    }

    /** The ratio in per cent; empty where there is nothing to divide by. */
    public static Optional<Points> perCent(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(new Points(numerator.multiply(HUNDRED), denominator));
    }

    /**
     * What a metric scores: {@code min(max, factor × numerator ÷ denominator)}, or what its index says of a zero denominator.
     *
     * @param numerator what was done, not negative
     * @param denominator what there was to do, not negative; zero where it is known that there was nothing
     * @return empty where the index gives no points
     */
    public static Optional<Points> of(Metric metric, BigDecimal numerator, BigDecimal denominator) {
        if (numerator.signum() < 0 || denominator.signum() < 0) {
            throw new IllegalArgumentException(metric.key() + " of " + numerator + "/" + denominator);
        }
        Curve curve = metric.curve();
        if (curve == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                denominator.signum() == 0 ? ofNothing(metric.zero(), curve) : onCurve(curve, numerator, denominator));
    }

    /** What a curve gives where there is nothing to divide by; null where no points. */
    static @Nullable Points ofNothing(Zero zero, Curve curve) {
        return switch (zero) {
            case NONE -> null;
            case NOTHING -> of(BigDecimal.ZERO);
            case FULL -> of(curve.max());
        };
    }

    private static Points onCurve(Curve curve, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal above = curve.factor().multiply(numerator);
        BigDecimal below = curve.of().multiply(denominator);
        return above.compareTo(curve.max().multiply(below)) >= 0 ? of(curve.max()) : new Points(above, below);
    }

    /** The exact sum. */
    Points plus(Points other) {
        return new Points(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    /** The number as it is published: two decimals, HALF_UP. */
    public BigDecimal rounded() {
        return rounded(DECIMALS);
    }

    /** The number with so many decimals, HALF_UP. */
    public BigDecimal rounded(int decimals) {
        return above.divide(below, decimals, RoundingMode.HALF_UP);
    }
}
