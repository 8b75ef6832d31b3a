package vn.dti.figures.feed;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator comes to: a count, or an upper and a lower part.
 *
 * @param numerator what was done, or the count
 * @param denominator what there was to do; null for a count
 */
public record Ratio(BigDecimal numerator, @Nullable BigDecimal denominator) {
    private static final int SCALE = 4;

    static Ratio count(long count) {
        return new Ratio(exact(count), null);
    }

    static Ratio of(long numerator, long denominator) {
        return new Ratio(exact(numerator), exact(denominator));
    }

    static Ratio of(long numerator, BigDecimal denominator) {
        return new Ratio(exact(numerator), denominator);
    }

    private static BigDecimal exact(long count) {
        return BigDecimal.valueOf(count).setScale(SCALE);
    }
}
