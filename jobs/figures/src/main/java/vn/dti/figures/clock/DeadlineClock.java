package vn.dti.figures.clock;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.dti.figures.clock.Switch.Rescheduled;
import vn.dti.figures.clock.Switch.Supplement;
import vn.dti.figures.clock.Switch.Suspension;
import vn.dti.figures.clock.Switch.Waiting;
import vn.dti.figures.clock.Switch.WorkedDayOff;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.pack.CalendarDay;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.TimeLimit;

/**
 * When a procedure's limit ends, under one rule version. By the law (BLDS 2015 Đ147–148) a limit in days ends at 24:00 of
 * its last day, held as that day's last microsecond, so that "ended ≤ due" is exact and the due day is the last day itself;
 * a limit in hours runs in office hours from the instant of receipt.
 *
 * <p>Instants are local microseconds since 1970-01-01 ({@link LocalTimes}); {@link #NO_DUE} stands for none, {@link #WAITING}
 * for a due time that does not run. A due time given by a source is not the clock's business: it is kept beside what is
 * computed here, and {@link #counting} says which of them counts.
 */
public final class DeadlineClock implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No such instant. */
    public static final long NO_DUE = Long.MAX_VALUE;
    /** Nothing is due until the citizen has acted; later than any instant, so that the dossier is within time. */
    public static final long WAITING = Long.MAX_VALUE - 1;

    private final OfficeHours hours;
    private final DeadlineRules rules;
    private final LimitEnd end;
    private final Supplement supplement;
    private final Waiting waiting;
    private final Suspension suspension;
    private final Rescheduled rescheduling;

    /**
     * @param calendar which days are worked
     * @param hours the sessions of a working day, on the same calendar
     * @param cutOff the hour after which a dossier counts as late in the day
     * @param rules the switches
     */
    public DeadlineClock(WorkingCalendar calendar, OfficeHours hours, LocalTime cutOff, DeadlineRules rules) {
        this.hours = hours;
        this.rules = rules;
        end = new LimitEnd(calendar, hours, cutOff.toNanoOfDay() / 1_000, rules);
        supplement = rules.position(Supplement.class);
        waiting = rules.position(Waiting.class);
        suspension = rules.position(Suspension.class);
        rescheduling = rules.position(Rescheduled.class);
    }

    /** The clock of a pack, by the reading and the switch of rescheduled dossiers that its settings name. */
    public static DeadlineClock of(Pack pack) {
        ClockVersion version = ClockVersion.of(pack.settings().clock());
        DeadlineRules rules = pack.settings().rescheduledDueCounts()
                ? version.rules().with(Rescheduled.NEW_DUE_COUNTS)
                : version.rules();
        return of(pack, version, rules);
    }

    /** The clock of a pack under a named version, which may bring hours of its own. */
    public static DeadlineClock of(Pack pack, ClockVersion version) {
        return of(pack, version, version.rules());
    }

    private static DeadlineClock of(Pack pack, ClockVersion version, DeadlineRules rules) {
        boolean swapped = rules.position(WorkedDayOff.class) == WorkedDayOff.COUNTS;
        List<CalendarDay> days = pack.calendar().stream()
                .filter(day -> swapped
                        || day.kind() == CalendarDay.Kind.OFF
                        || pack.settings().workingWeek().contains(day.date().getDayOfWeek()))
                .toList();
        WorkingCalendar calendar = new WorkingCalendar(pack.settings().workingWeek(), days);
        OfficeHours hours =
                new OfficeHours(version.hours().isEmpty() ? pack.settings().officeHours() : version.hours(), calendar);
        return new DeadlineClock(calendar, hours, pack.settings().cutOff(), rules);
    }

    /** How the switches stand. */
    public DeadlineRules rules() {
        return rules;
    }

    /** The working time of this clock. */
    public OfficeHours hours() {
        return hours;
    }

    /** As {@link #due(long, CountedLimit)}. */
    public LocalDateTime due(LocalDateTime received, TimeLimit limit) {
        return LocalTimes.time(due(LocalTimes.micros(received), CountedLimit.of(limit)));
    }

    /**
     * The last instant at which a dossier is still on time.
     *
     * @throws ArithmeticException where it lies beyond counting
     */
    public long due(long received, CountedLimit limit) {
        return end.of(received, limit);
    }

    /**
     * The due time of a dossier's life as an extract tells it, {@link #NO_DUE} for what did not happen. A supplement asked
     * for, or a suspension begun, after the limit had ended moves nothing. Of several requests an extract knows the last:
     * that is all a recount needs, which the ones before may have moved already; where waits are added, those before it
     * are missing, and who knows them adds each by {@link #afterSupplement}.
     *
     * @param received receipt
     * @param limit the procedure's limit
     * @param requests how many supplements were asked for
     * @param asked when the last was asked for
     * @param completed when it was given
     * @param suspended when the dossier was suspended for a financial obligation
     * @param resumed when it was resumed
     * @return the instant, or {@link #WAITING}
     */
    public long due(
            long received, CountedLimit limit, int requests, long asked, long completed, long suspended, long resumed) {
        long due = afterSuspension(received, limit, suspended, resumed);
        boolean inTime = asked <= due || (requests > 1 && asked != NO_DUE);
        if (supplement != Supplement.RECOUNTED || !inTime || completed < asked) {
            return afterSupplement(due, limit, asked, completed);
        }
        return completed == NO_DUE ? unfinished(due) : afterSuspension(completed, limit, suspended, resumed);
    }

    /**
     * A due time after one supplement.
     *
     * @param due the due time before
     * @param limit the procedure's limit
     * @param asked when the supplement was asked for
     * @param completed when it was given
     * @return the instant, or {@link #WAITING}
     */
    public long afterSupplement(long due, CountedLimit limit, long asked, long completed) {
        boolean tooLate = asked > due && supplement != Supplement.SUBTRACTED;
        boolean paused = due == WAITING && supplement != Supplement.RECOUNTED;
        if (asked == NO_DUE || due == NO_DUE || completed < asked || tooLate || paused) {
            return due;
        }
        if (completed == NO_DUE) {
            return unfinished(due);
        }
        return switch (supplement) {
            case RECOUNTED -> due(completed, limit);
            case ADDS_WORKING_TIME -> end.plusWorkingTime(due, asked, completed);
            case ADDS_CALENDAR_TIME -> end.plusCalendarTime(due, asked, completed);
            case SUBTRACTED -> Math.addExact(due, completed - asked);
        };
    }

    private long unfinished(long due) {
        return waiting == Waiting.NOTHING_DUE ? WAITING : due;
    }

    /**
     * The due time of a limit that starts at an instant and is suspended once for a financial obligation.
     *
     * @param start receipt, or the complete file
     * @param limit the procedure's limit
     * @param suspended when the dossier was suspended
     * @param resumed when it was resumed
     * @return the instant, or {@link #WAITING}
     */
    public long afterSuspension(long start, CountedLimit limit, long suspended, long resumed) {
        long due = due(start, limit);
        long from = Math.max(start, suspended);
        if (suspension == Suspension.IGNORED || suspended > due || resumed <= from) {
            return due;
        }
        if (resumed == NO_DUE) {
            return WAITING;
        }
        return switch (suspension) {
            case IGNORED -> due;
            case ADDS_WORKING_TIME -> end.plusWorkingTime(due, from, resumed);
            case ADDS_CALENDAR_TIME -> end.plusCalendarTime(due, from, resumed);
            case LEFT_OUT -> end.leavingOut(start, limit, from, resumed);
        };
    }

    /**
     * Which due time counts. What a source gave is used as it is; the computed one stands in only where there is none.
     *
     * @param given as the source has it
     * @param computed by this clock
     * @param rescheduled the new due time of an apology
     */
    public long counting(long given, long computed, long rescheduled) {
        boolean moved = rescheduled != NO_DUE && rescheduling == Rescheduled.NEW_DUE_COUNTS;
        return moved ? rescheduled : given != NO_DUE ? given : computed;
    }
}
