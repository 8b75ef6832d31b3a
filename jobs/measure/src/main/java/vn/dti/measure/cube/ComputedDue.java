package vn.dti.measure.cube;

import java.io.Serializable;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import vn.dti.figures.clock.CountedLimit;
import vn.dti.figures.clock.DeadlineClock;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.TimeLimit;

/**
 * Our own due time of a dossier: its procedure's limit run off on the clock that the pack names, with the supplements and the
 * suspension its extract tells of. It stands beside what a source gives and never over it.
 */
public final class ComputedDue implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long NEVER = DeadlineClock.NO_DUE;

    private final DeadlineClock clock;
    private final Map<String, CountedLimit> limits = new HashMap<>();

    /**
     * What an extract tells of a dossier's life; times in microseconds, {@link DeadlineClock#NO_DUE} for what did not happen.
     */
    public static final class Life {
        long received;
        long requests;
        long asked;
        long completed;
        long suspended;
        long resumed;

        /** A life of which only the reception is known. */
        public Life received(long time) {
            return all(time, 0, NEVER, NEVER, NEVER, NEVER);
        }

        /**
         * All that is known.
         *
         * @param receivedAt receipt
         * @param supplements how many were asked for
         * @param askedAt when the last was
         * @param completedAt when it was given
         * @param suspendedAt when it was suspended for a financial obligation
         * @param resumedAt when it went on
         */
        public Life all(
                long receivedAt, long supplements, long askedAt, long completedAt, long suspendedAt, long resumedAt) {
            received = receivedAt;
            requests = supplements;
            asked = askedAt;
            completed = completedAt;
            suspended = suspendedAt;
            resumed = resumedAt;
            return this;
        }
    }

    /** The limits of a pack, on its clock. */
    public ComputedDue(Pack pack) {
        clock = DeadlineClock.of(pack);
        for (Procedure procedure : pack.procedures().all()) {
            TimeLimit limit = procedure.limit();
            if (limit != null) {
                limits.put(procedure.code(), CountedLimit.of(limit));
            }
        }
    }

    /**
     * The due time in microseconds, {@link DeadlineClock#NO_DUE} where no limit is known, {@link DeadlineClock#WAITING} where it
     * does not run.
     *
     * @param procedure the procedure's code
     */
    public long due(String procedure, Life life) {
        CountedLimit limit = limits.get(procedure);
        if (limit == null) {
            return NEVER;
        }
        try {
            if (life.asked == NEVER && life.suspended == NEVER) {
                return clock.due(life.received, limit);
            }
            int requests = (int) Math.min(Integer.MAX_VALUE, Math.max(0, life.requests));
            return clock.due(life.received, limit, requests, life.asked, life.completed, life.suspended, life.resumed);
        } catch (DateTimeException | ArithmeticException e) {
            return NEVER;
        }
    }

    /**
     * The due time that counts where a source gives one; {@link DeadlineClock#NO_DUE} where none does and the computed one
     * stands in.
     *
     * @param due as first given
     * @param rescheduled as given with an apology
     */
    public long given(long due, long rescheduled) {
        return clock.counting(due, NEVER, rescheduled);
    }
}
