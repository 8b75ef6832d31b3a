package vn.dti.reports.style;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Numbers as Vietnamese administrative reports print them: {@code 531.269}, {@code 99,85%}. A rate is divided and
 * rounded HALF_UP once, from its exact numerator and denominator, and never looks certain when it is not: what would
 * round to 100% or 0% is {@code >99,99%} or {@code <0,01%}.
 */
public final class Numbers {
    /** What stands where there is no number. */
    public static final String NOT_PROVIDED = "không có số liệu";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int RATE_SCALE = 2;

    private Numbers() {}

    /** A count: whole, with points between thousands; decimals, where it has any, after a comma. */
    public static String count(BigDecimal count) {
        return grouped(count.stripTrailingZeros().scale() <= 0 ? count.setScale(0) : count.stripTrailingZeros());
    }

    /** A count. */
    public static String count(long count) {
        return count(BigDecimal.valueOf(count));
    }

    /** A count with its sign: {@code +1.204}, {@code -37}, {@code 0}. */
    public static String signed(BigDecimal count) {
        return (count.signum() > 0 ? "+" : "") + count(count);
    }

    /**
     * A rate in per cent with two decimals.
     *
     * @param numerator the part
     * @param denominator the whole, above zero
     */
    public static String rate(BigDecimal numerator, BigDecimal denominator) {
        if (numerator.signum() == 0) {
            return "0%";
        }
        if (numerator.compareTo(denominator) == 0) {
            return "100%";
        }
        BigDecimal percent = percent(numerator, denominator);
        if (percent.signum() == 0) {
            return "<0,01%";
        }
        if (percent.compareTo(HUNDRED) == 0) {
            return numerator.compareTo(denominator) < 0 ? ">99,99%" : ">100%";
        }
        return grouped(percent) + "%";
    }

    /** A rate in per cent, rounded once to two decimals, for axes and cells that carry their own exact value. */
    public static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(HUNDRED).divide(denominator, RATE_SCALE, RoundingMode.HALF_UP);
    }

    /** A mean with two decimals. */
    public static String mean(BigDecimal numerator, BigDecimal denominator) {
        return grouped(numerator.divide(denominator, RATE_SCALE, RoundingMode.HALF_UP));
    }

    /**
     * The change from an earlier rate to a later one in percentage points: {@code +0,31 điểm phần trăm}. Subtracted as
     * fractions and rounded once; a change that
     * rounds to nothing says which way it went.
     */
    public static String points(BigDecimal numerator, BigDecimal denominator, BigDecimal before, BigDecimal beforeOf) {
        BigDecimal crossed = numerator.multiply(beforeOf).subtract(before.multiply(denominator));
        if (crossed.signum() == 0) {
            return "0 điểm phần trăm";
        }
        BigDecimal points =
                crossed.multiply(HUNDRED).divide(denominator.multiply(beforeOf), RATE_SCALE, RoundingMode.HALF_UP);
        if (points.signum() == 0) {
            return (crossed.signum() > 0 ? "tăng" : "giảm") + " dưới 0,01 điểm phần trăm";
        }
        return (points.signum() > 0 ? "+" : "") + grouped(points) + " điểm phần trăm";
    }

    /**
     * The change from an earlier mean of days to a later one: {@code -0,25 ngày làm việc}. Subtracted as fractions and
     * rounded once; a change that rounds to nothing says which way it went.
     */
    public static String meanChange(
            BigDecimal numerator, BigDecimal denominator, BigDecimal before, BigDecimal beforeOf) {
        BigDecimal crossed = numerator.multiply(beforeOf).subtract(before.multiply(denominator));
        BigDecimal change = crossed.divide(denominator.multiply(beforeOf), RATE_SCALE, RoundingMode.HALF_UP);
        if (crossed.signum() != 0 && change.signum() == 0) {
            return (crossed.signum() > 0 ? "tăng" : "giảm") + " dưới 0,01 ngày làm việc";
        }
        return (change.signum() > 0 ? "+" : "") + (change.signum() == 0 ? "0" : grouped(change)) + " ngày làm việc";
    }

    /** The relative change of a count: {@code +4,12%}; the earlier count is above zero. */
    public static String growth(BigDecimal now, BigDecimal before) {
        BigDecimal change = now.subtract(before);
        if (change.signum() == 0) {
            return "0%";
        }
        if (now.signum() == 0) {
            return "-100%";
        }
        BigDecimal percent = percent(change, before);
        if (percent.signum() == 0) {
            return (change.signum() > 0 ? "tăng" : "giảm") + " dưới 0,01%";
        }
        return (percent.signum() > 0 ? "+" : "") + grouped(percent) + "%";
    }

    private static String grouped(BigDecimal number) {
        BigInteger whole = number.abs().toBigInteger();
        StringBuilder text = new StringBuilder(whole.toString());
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, '.');
        }
        if (number.scale() > 0) {
            String plain = number.abs().toPlainString();
            text.append(',').append(plain, plain.indexOf('.') + 1, plain.length());
        }
        return number.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
    }
}
