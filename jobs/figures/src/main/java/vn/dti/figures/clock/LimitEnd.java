package vn.dti.figures.clock;

import java.io.Serializable;
import java.time.LocalDate;
import vn.dti.figures.clock.Switch.AtCutOff;
import vn.dti.figures.clock.Switch.CutOff;
import vn.dti.figures.clock.Switch.DayEnd;
import vn.dti.figures.clock.Switch.LastDay;
import vn.dti.figures.clock.Switch.NextWorkingDay;
import vn.dti.figures.clock.Switch.PartOfDay;
import vn.dti.figures.clock.Switch.ReceivedOnDayOff;
import vn.dti.figures.clock.Switch.Rounding;
import vn.dti.schemas.pack.LimitUnit;

/** Where a limit ends that runs without a pause: by days to midnight, or by elapsed working time. */
final class LimitEnd implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long DAY = WorkingCalendar.DAY;
    private static final long QUARTER = 15 * 60 * 1_000_000L;
    private static final long EIGHT_HOURS = 8 * 3_600 * 1_000_000L;

    private final WorkingCalendar calendar;
    private final OfficeHours hours;
    private final long cutOff;
    private final DayEnd dayEnd;
    private final LastDay lastDay;
    private final PartOfDay partOfDay;
    private final CutOff cutOffRule;
    private final boolean lateAtCutOff;
    private final boolean dayOfReceipt;
    private final boolean clockKept;
    private final boolean rounded;

    LimitEnd(WorkingCalendar calendar, OfficeHours hours, long cutOff, DeadlineRules rules) {
        this.calendar = calendar;
        this.hours = hours;
        this.cutOff = cutOff;
        dayEnd = rules.position(DayEnd.class);
        lastDay = rules.position(LastDay.class);
        partOfDay = rules.position(PartOfDay.class);
        cutOffRule = rules.position(CutOff.class);
        lateAtCutOff = rules.position(AtCutOff.class) == AtCutOff.LATE;
        dayOfReceipt = rules.position(NextWorkingDay.class) == NextWorkingDay.IS_DAY_OF_RECEIPT;
        clockKept = rules.position(ReceivedOnDayOff.class) == ReceivedOnDayOff.CLOCK_KEPT;
        rounded = rules.position(Rounding.class) == Rounding.QUARTER_HOUR;
    }

    long of(long received, CountedLimit limit) {
        return dayEnd == DayEnd.MIDNIGHT ? byDays(received, limit, 0, 0) : elapsed(received, limit);
    }

    /** The same where the time between two later instants is left out. */
    long leavingOut(long received, CountedLimit limit, long from, long to) {
        boolean inHours = limit.unit() == LimitUnit.HOUR
                || dayEnd != DayEnd.MIDNIGHT
                || (limit.unit() == LimitUnit.WORKING_DAY && limit.part() > 0 && partOfDay == PartOfDay.WORKING_HOURS);
        if (inHours) {
            return plusWorkingTime(of(received, limit), from, to);
        }
        long first = OfficeHours.day(from);
        long last = OfficeHours.day(to);
        return byDays(received, limit, Math.toIntExact(calendar.workingDaysBetween(first, last)), last - first);
    }

    /** A due time later by the working time between two instants. */
    long plusWorkingTime(long due, long from, long to) {
        long waited = hours.between(from, to);
        if (waited == 0) {
            return due;
        }
        return dayEnd == DayEnd.SAME_CLOCK_TIME
                ? up(run(due, Math.toIntExact(waited / EIGHT_HOURS), waited % EIGHT_HOURS))
                : hours.plus(due, waited);
    }

    /** A due time later by the calendar time between two instants, less a day, and a working day. */
    long plusCalendarTime(long due, long from, long to) {
        long moved = Math.addExact(due, to - from) - DAY;
        return onDay(moved, calendar.plusWorkingDays(OfficeHours.day(moved), 1));
    }

    /** By the law; some days left out. */
    private long byDays(long received, CountedLimit limit, int workingDaysOut, long daysOut) {
        long day = OfficeHours.day(received);
        boolean late = late(received, limit);
        long next = late ? calendar.plusWorkingDays(day, 1) : day;
        if (limit.unit() == LimitUnit.HOUR) {
            return hours.plus(late ? OfficeHours.instant(next, 0) : received, limit.part());
        }
        // the day of the event, which is not counted
        long event = late && !dayOfReceipt ? next - 1 : next;
        return switch (limit.unit()) {
            case HOUR -> throw new IllegalStateException("hours have no last day");
            case SAME_DAY -> end(workingDays(calendar.workingDayFrom(next), workingDaysOut));
            case WORKING_DAY ->
                workingDaysEnd(event, late ? OfficeHours.instant(next, 0) : received, limit, workingDaysOut);
            case DAY -> end(moved(event + limit.daysUp() + daysOut));
            case MONTH -> end(moved(months(event, limit) + daysOut));
        };
    }

    private long workingDaysEnd(long event, long start, CountedLimit limit, int out) {
        if (limit.part() == 0 || partOfDay == PartOfDay.WHOLE_DAY) {
            return end(calendar.plusWorkingDays(event, Math.addExact(limit.daysUp(), out)));
        }
        if (partOfDay == PartOfDay.HALF_DAY) {
            long last = calendar.plusWorkingDays(event, Math.addExact(limit.daysUp(), out));
            return limit.part() <= EIGHT_HOURS / 2 ? hours.middayOf(last) : end(last);
        }
        return hours.plus(
                limit.whole() == 0 ? start : end(calendar.plusWorkingDays(event, limit.whole())), limit.part());
    }

    /** By the systems: working time from the instant of receipt. */
    private long elapsed(long received, CountedLimit limit) {
        boolean asIfWorked = clockKept && !calendar.isWorkingDay(OfficeHours.day(received));
        long start = late(received, limit)
                ? hours.openingOf(calendar.plusWorkingDays(OfficeHours.day(received), 1))
                : asIfWorked ? hours.openingAsIfWorked(received) : hours.opening(received);
        long day = OfficeHours.day(start);
        return switch (limit.unit()) {
            case SAME_DAY -> up(hours.closingOf(calendar.workingDayFrom(day)));
            case HOUR ->
                up(
                        dayEnd == DayEnd.AS_HOURS
                                ? hours.plus(start, limit.part())
                                : run(start, Math.toIntExact(limit.part() / EIGHT_HOURS), limit.part() % EIGHT_HOURS));
            case WORKING_DAY -> up(days(start, limit));
            case DAY ->
                up(
                        lastDay == LastDay.WORKING_DAYS_ONLY
                                ? days(start, limit)
                                : parted(onDay(start, moved(day + limit.whole())), limit.part()));
            case MONTH -> up(onDay(start, moved(months(day, limit))));
        };
    }

    private long days(long start, CountedLimit limit) {
        return dayEnd == DayEnd.AS_HOURS
                ? hours.plus(start, Math.addExact(Math.multiplyExact(limit.whole(), EIGHT_HOURS), limit.part()))
                : run(start, limit.whole(), limit.part());
    }

    /** So many days later at the same clock time, and then some working time. */
    private long run(long start, int days, long workingTime) {
        long day = OfficeHours.day(start);
        return parted(days == 0 ? start : onDay(start, calendar.plusWorkingDays(day, days)), workingTime);
    }

    private long parted(long instant, long workingTime) {
        if (workingTime == 0) {
            return instant;
        }
        return clockKept ? hours.plusAsIfWorked(instant, workingTime) : hours.plus(instant, workingTime);
    }

    /** Whether a rule counts from the next working day; a day off lies after the last cut-off hour. */
    private boolean late(long received, CountedLimit limit) {
        boolean applies = switch (cutOffRule) {
            case WHERE_A_RULE_SAYS_SO -> limit.ownCutOff() || limit.unit() == LimitUnit.SAME_DAY;
            case EVERY_LIMIT -> true;
            case NO_LIMIT -> false;
        };
        long hour = limit.ownCutOff() ? limit.cutOff() : cutOff;
        long time = OfficeHours.timeOfDay(received);
        boolean after = lateAtCutOff ? time >= hour : time > hour;
        return applies && (after || !calendar.isWorkingDay(OfficeHours.day(received)));
    }

    private long moved(long last) {
        return switch (lastDay) {
            case NEXT_WORKING_DAY, WORKING_DAYS_ONLY -> calendar.workingDayFrom(last);
            case STAYS -> last;
        };
    }

    private long workingDays(long day, int days) {
        return days == 0 ? day : calendar.plusWorkingDays(day, days);
    }

    /** The corresponding day, else the month's last (BLDS Đ148(3)), and the days of a part of a month. */
    private static long months(long day, CountedLimit limit) {
        return LocalDate.ofEpochDay(day).plusMonths(limit.whole()).toEpochDay() + limit.part() / DAY;
    }

    private long up(long instant) {
        return rounded ? Math.floorDiv(instant + QUARTER - 1, QUARTER) * QUARTER : instant;
    }

    private static long end(long day) {
        return OfficeHours.instant(day, DAY - 1);
    }

    private static long onDay(long instant, long day) {
        return OfficeHours.instant(day, OfficeHours.timeOfDay(instant));
    }
}
