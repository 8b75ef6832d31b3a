package vn.dti.figures.clock;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import vn.dti.schemas.pack.LimitUnit;
import vn.dti.schemas.pack.TimeLimit;

/**
 * A time limit made ready once, so that counting it for each dossier makes no object.
 *
 * @param unit its unit
 * @param whole whole days or months; 0 for hours and within the day
 * @param part what is left over: working microseconds, eight hours a day; of months whole calendar days, thirty a month
 *     (BLDS Đ146), as microseconds; of hours all of it, to the nearest second
 * @param cutOff the procedure's own cut-off hour in microseconds of the day, or {@link DeadlineClock#NO_DUE}
 */
public record CountedLimit(LimitUnit unit, int whole, long part, long cutOff) implements Serializable {
    private static final long SECOND = 1_000_000;
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3_600);
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);
    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);

    public CountedLimit {
        if (whole == 0 && part == 0 && unit != LimitUnit.SAME_DAY) {
            throw new IllegalArgumentException("a time limit of nothing: " + unit);
        }
    }

    /**
     * A procedure's limit.
     *
     * @throws IllegalArgumentException where it is shorter than a second
     * @throws ArithmeticException where it is beyond counting
     */
    public static CountedLimit of(TimeLimit limit) {
        BigDecimal value = limit.value();
        if (limit.unit() == LimitUnit.HOUR && hours(value) == 0) {
            throw new IllegalArgumentException("a time limit of less than a second: " + value + " " + limit.unit());
        }
        BigDecimal floor = value.setScale(0, RoundingMode.FLOOR);
        BigDecimal rest = value.subtract(floor);
        LocalTime hour = limit.cutOff();
        long cutOff = hour == null ? DeadlineClock.NO_DUE : hour.toNanoOfDay() / 1_000;
        return switch (limit.unit()) {
            case HOUR -> new CountedLimit(limit.unit(), 0, hours(value), cutOff);
            case SAME_DAY -> new CountedLimit(limit.unit(), 0, 0, cutOff);
            case DAY, WORKING_DAY ->
                new CountedLimit(limit.unit(), floor.intValueExact(), hours(rest.multiply(HOURS_A_DAY)), cutOff);
            case MONTH -> {
                long days = rest.multiply(DAYS_A_MONTH)
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact();
                yield new CountedLimit(limit.unit(), floor.intValueExact(), days * WorkingCalendar.DAY, cutOff);
            }
        };
    }

    /** Whole days, a part counted as one. */
    int daysUp() {
        return part == 0 ? whole : Math.addExact(whole, 1);
    }

    boolean ownCutOff() {
        return cutOff != DeadlineClock.NO_DUE;
    }

    private static long hours(BigDecimal hours) {
        BigDecimal seconds = hours.multiply(SECONDS_AN_HOUR).setScale(0, RoundingMode.HALF_UP);
        return Math.multiplyExact(seconds.longValueExact(), SECOND);
    }
}
