package vn.dti.figures.indicator;

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

    /** No such time. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final long A_DAY = 86_400_000_000L;

    /** Of an event in a month; times in microseconds. */
    public static Timeliness ended(long due, long ended) {
        if (due == NEVER) {
            return NO_DUE;
        }
        if (ended == NEVER) {
            return OPEN;
        }
        if (ended > due) {
            return LATE;
        }
        return Math.floorDiv(ended, A_DAY) < Math.floorDiv(due, A_DAY) ? EARLY : ON_TIME;
    }

    /** Of a dossier open at a boundary. */
    public static Timeliness open(long due, long boundary) {
        if (due == NEVER) {
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
