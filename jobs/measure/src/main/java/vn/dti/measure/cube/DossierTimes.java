package vn.dti.measure.cube;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import vn.dti.figures.clock.DeadlineClock;
import vn.dti.schemas.dataset.LocalTimes;

/**
 * Where a dossier's times lie among the boundaries of the timeline. Times are microseconds; what happens at or after the
 * last boundary has not happened.
 */
final class DossierTimes implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No such time. */
    static final long NEVER = DeadlineClock.NO_DUE;

    private static final long A_DAY = 86_400_000_000L;

    private final long[] boundaries;

    DossierTimes(List<LocalDateTime> boundaries) {
        this.boundaries = boundaries.stream().mapToLong(LocalTimes::micros).toArray();
    }

    /** The instant the figures speak of. */
    long asOf() {
        return boundaries[boundaries.length - 1];
    }

    /** The last day before that instant, since 1970-01-01. */
    long lastDay() {
        return Math.floorDiv(asOf() - 1, A_DAY);
    }

    /** The position of the last boundary. */
    int last() {
        return boundaries.length - 1;
    }

    /** A boundary's instant. */
    long boundary(int position) {
        return boundaries[position];
    }

    /** A time, or never where it has not happened. */
    long happened(long time) {
        return time < asOf() ? time : NEVER;
    }

    /** The stretch of the timeline a time lies in; -1 before the first; the last boundary's position after the last. */
    int stretch(long time) {
        int position = last();
        while (position >= 0 && boundaries[position] > time) {
            position--;
        }
        return position;
    }
}
