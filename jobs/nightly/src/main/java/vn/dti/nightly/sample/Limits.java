package vn.dti.nightly.sample;

import java.time.LocalDate;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.TimeLimit;

/** The due times that an office's system gives out. */
final class Limits {
    private static final int[] USUAL_DAYS = {3, 5, 7, 10, 10, 15, 20};

    private final WorkCalendar calendar;
    private final int cutOff;

    Limits(WorkCalendar calendar, int cutOff) {
        this.calendar = calendar;
        this.cutOff = cutOff;
    }

    /** The due instant of a dossier; a procedure of unknown limit gets a usual one. */
    long due(Procedure procedure, long received, boolean atClosing) {
        TimeLimit limit = procedure.limit();
        if (limit == null) {
            int days = USUAL_DAYS[Math.floorMod(procedure.code().hashCode(), USUAL_DAYS.length)];
            return workingDays(received, days, atClosing);
        }
        double value = limit.value().doubleValue();
        return switch (limit.unit()) {
            case SAME_DAY -> sameDay(received);
            case HOUR -> calendar.plus(received, Math.round(value * 3600));
            case WORKING_DAY -> workingDays(received, value, atClosing);
            case DAY -> calendarDay(received, day(received) + (long) Math.ceil(value), atClosing);
            case MONTH ->
                calendarDay(
                        received,
                        LocalDate.ofEpochDay(day(received))
                                .plusMonths((long) Math.ceil(value))
                                .toEpochDay(),
                        atClosing);
        };
    }

    /** Whether the procedure is done while the citizen waits, so that it is seldom late and never sent back. */
    static boolean immediate(Procedure procedure) {
        TimeLimit limit = procedure.limit();
        return limit != null
                && switch (limit.unit()) {
                    case SAME_DAY, HOUR -> true;
                    case WORKING_DAY, DAY, MONTH -> false;
                };
    }

    private long sameDay(long received) {
        long day = day(received);
        boolean today = calendar.workingDay(day) && Math.floorMod(received, WorkCalendar.DAY) < cutOff;
        return calendar.closing(today ? day : calendar.workingDayFrom(day + 1));
    }

    private long workingDays(long received, double days, boolean atClosing) {
        if (atClosing) {
            return calendar.closing(calendar.plusWorkingDays(day(received), (int) Math.ceil(days)));
        }
        return calendar.plus(received, Math.round(days * calendar.secondsADay()));
    }

    private long calendarDay(long received, long day, boolean atClosing) {
        long working = calendar.workingDayFrom(day);
        if (atClosing || working != day) {
            return calendar.closing(working);
        }
        long sameClock = working * WorkCalendar.DAY + Math.floorMod(received, WorkCalendar.DAY);
        return Math.min(sameClock, calendar.closing(working));
    }

    private static long day(long instant) {
        return Math.floorDiv(instant, WorkCalendar.DAY);
    }
}
