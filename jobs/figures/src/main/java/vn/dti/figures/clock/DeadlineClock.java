package vn.dti.figures.clock;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.dti.schemas.pack.LimitUnit;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackSettings;
import vn.dti.schemas.pack.TimeLimit;

/**
 * When a procedure's limit ends (BLDS 2015 Đ147–148). A limit in days ends at 24:00 of its last day; the due time is then
 * that day's last microsecond, so that "ended ≤ due" is exact and the due day is the last day itself. A limit in hours
 * runs in office hours from the instant of receipt. A part of a day counts as a whole one.
 */
public final class DeadlineClock implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_999_000);
    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);

    private final WorkingCalendar calendar;
    private final OfficeHours hours;
    private final LocalTime cutOff;
    private final DeadlineRules rules;

    /**
     * @param calendar which days are worked
     * @param hours the sessions of a working day
     * @param cutOff the hour after which a dossier counts as late in the day
     * @param rules the switches
     */
    public DeadlineClock(WorkingCalendar calendar, OfficeHours hours, LocalTime cutOff, DeadlineRules rules) {
        this.calendar = calendar;
        this.hours = hours;
        this.cutOff = cutOff;
        this.rules = rules;
    }

    /** The clock of a pack by the law's reading. */
    public static DeadlineClock of(Pack pack) {
        PackSettings settings = pack.settings();
        WorkingCalendar calendar = WorkingCalendar.of(pack);
        return new DeadlineClock(
                calendar, new OfficeHours(settings.officeHours(), calendar), settings.cutOff(), DeadlineRules.LAW);
    }

    /** The last instant at which a dossier is still on time. */
    public LocalDateTime due(LocalDateTime received, TimeLimit limit) {
        if (limit.unit() == LimitUnit.HOUR) {
            return hours.plus(received, minutes(limit.value()));
        }
        return lastDay(start(received, limit.unit()), limit).atTime(END_OF_DAY);
    }

    private LocalDate start(LocalDateTime received, LimitUnit unit) {
        LocalDate day = received.toLocalDate();
        boolean late = received.toLocalTime().isAfter(cutOff);
        boolean deemedNext =
                late && unit != LimitUnit.SAME_DAY && rules.cutOff() == DeadlineRules.CutOff.RECEIVED_NEXT_WORKING_DAY;
        return late && unit == LimitUnit.SAME_DAY || deemedNext ? calendar.plusWorkingDays(day, 1) : day;
    }

    private LocalDate lastDay(LocalDate start, TimeLimit limit) {
        BigDecimal value = limit.value();
        return switch (limit.unit()) {
            case HOUR -> throw new IllegalArgumentException("hours have no last day");
            case SAME_DAY -> calendar.workingDayFrom(start);
            case WORKING_DAY -> calendar.plusWorkingDays(start, ceiling(value));
            case DAY -> moved(start.plusDays(ceiling(value)));
            case MONTH -> {
                BigDecimal whole = value.setScale(0, RoundingMode.FLOOR);
                BigDecimal days = value.subtract(whole).multiply(DAYS_A_MONTH);
                yield moved(start.plusMonths(whole.intValueExact()).plusDays(ceiling(days)));
            }
        };
    }

    private LocalDate moved(LocalDate last) {
        return switch (rules.lastDay()) {
            case MOVES_TO_NEXT_WORKING_DAY -> calendar.workingDayFrom(last);
            case STAYS -> last;
        };
    }

    private static int ceiling(BigDecimal value) {
        return value.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private static Duration minutes(BigDecimal hours) {
        return Duration.ofMinutes(hours.multiply(BigDecimal.valueOf(60))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact());
    }
}
