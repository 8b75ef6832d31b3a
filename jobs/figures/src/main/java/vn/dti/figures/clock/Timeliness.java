package vn.dti.figures.clock;

import java.util.Collection;

/** How an event stands to the due time; what a counter's condition on {@code timeliness} speaks of. */
public enum Timeliness {
    /** Ended on a day before the due day. */
    EARLY,
    /** Ended on the due day, not after the due time. */
    ON_TIME,
    /** Ended after the due time. */
    LATE,
    /** Due in the period and not ended. */
    OPEN,
    /** Open at a boundary that the due time does not lie before. */
    WITHIN,
    /** Open at a boundary after the due time. */
    OVERDUE,
    /** Without a due time. */
    NO_DUE;

    /** By the law, of an event in a month; times in microseconds, {@link DeadlineClock#NO_DUE} for none. */
    public static Timeliness ended(long due, long ended) {
        if (due == DeadlineClock.NO_DUE) {
            return NO_DUE;
        }
        if (ended == DeadlineClock.NO_DUE) {
            return OPEN;
        }
        if (ended > due) {
            return LATE;
        }
        return Math.floorDiv(ended, WorkingCalendar.DAY) < Math.floorDiv(due, WorkingCalendar.DAY) ? EARLY : ON_TIME;
    }

    /** By the law, of a dossier open at a boundary. */
    public static Timeliness open(long due, long boundary) {
        if (due == DeadlineClock.NO_DUE) {
            return NO_DUE;
        }
        return due < boundary ? OVERDUE : WITHIN;
    }

    /** The names as bits. */
    public static long bits(Collection<String> names) {
        long bits = 0;
        for (String name : names) {
            bits |= valueOf(name).bit();
        }
        return bits;
    }

    /** This one's bit. */
    public long bit() {
        return 1L << ordinal();
    }
}
