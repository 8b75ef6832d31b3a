package vn.dti.figures.clock;

import java.io.Serializable;
import vn.dti.figures.clock.Switch.Compared;
import vn.dti.figures.clock.Switch.Early;
import vn.dti.figures.clock.Switch.OpenAtDue;
import vn.dti.figures.clock.Switch.SecondRequest;
import vn.dti.figures.clock.Switch.Waiting;

/**
 * How an end, or a dossier still open, stands to a due time under a rule version. Instants as {@link DeadlineClock} has
 * them. Which statuses a figure counts (withdrawn, refused, stopped) is the counters' business. Immutable, serializable.
 */
public final class Comparison implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long SECOND = 1_000_000;

    private final OfficeHours hours;
    private final boolean dates;
    private final boolean bySession;
    private final boolean overdueAtDue;
    private final boolean secondIsLate;
    private final boolean endsAtRequest;

    /**
     * @param hours the sessions, for what ends early
     * @param rules the switches
     */
    public Comparison(OfficeHours hours, DeadlineRules rules) {
        this.hours = hours;
        dates = rules.position(Compared.class) == Compared.DATES;
        bySession = rules.position(Early.class) == Early.BEFORE_DUE_SESSION;
        overdueAtDue = rules.position(OpenAtDue.class) == OpenAtDue.OVERDUE;
        secondIsLate = rules.position(SecondRequest.class) == SecondRequest.IS_LATE;
        endsAtRequest = rules.position(Waiting.class) == Waiting.ENDS_AT_REQUEST;
    }

    /**
     * The instant that is compared.
     *
     * @param ended the end, {@link DeadlineClock#NO_DUE} where the dossier is open
     * @param asked when a supplement was asked for
     * @param completed when it was given
     */
    public long end(long ended, long asked, long completed) {
        boolean waits = asked != DeadlineClock.NO_DUE && completed == DeadlineClock.NO_DUE;
        return endsAtRequest && waits ? Math.min(asked, ended) : ended;
    }

    /** EARLY, ON_TIME, LATE or NO_DUE of a dossier that ended, after so many requests for a supplement. */
    public Timeliness ended(long due, long ended, int requests) {
        if (secondIsLate && requests > 1) {
            return Timeliness.LATE;
        }
        boolean sameDay = OfficeHours.day(ended) == OfficeHours.day(due);
        if (dates && sameDay && due != DeadlineClock.NO_DUE) {
            return Timeliness.ON_TIME;
        }
        Timeliness plain = Timeliness.ended(due, ended);
        boolean earlyInDay = bySession && plain == Timeliness.ON_TIME && ended < hours.sessionOf(due);
        return earlyInDay ? Timeliness.EARLY : plain;
    }

    /** WITHIN, OVERDUE or NO_DUE of a dossier open at an instant. */
    public Timeliness open(long due, long at, int requests) {
        if (secondIsLate && requests > 1) {
            return Timeliness.OVERDUE;
        }
        if (dates && due != DeadlineClock.NO_DUE && OfficeHours.day(at) == OfficeHours.day(due)) {
            return Timeliness.WITHIN;
        }
        return overdueAtDue && due == at ? Timeliness.OVERDUE : Timeliness.open(due, at);
    }

    /**
     * Whether an end equals its due time to the second: systems have commands that set it so, and such ends are counted
     * apart as a matter of data quality.
     */
    public static boolean setToDue(long due, long ended) {
        return due < DeadlineClock.WAITING
                && ended < DeadlineClock.WAITING
                && Math.floorDiv(due, SECOND) == Math.floorDiv(ended, SECOND);
    }
}
