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
    private final long asOf;
    private final Map<String, CountedLimit> limits = new HashMap<>();

    /**
     * The limits of a pack, on its clock.
     *
     * @param asOf microseconds of the instant that is spoken of: what comes at or after it has not happened
     */
    public ComputedDue(Pack pack, long asOf) {
        this.asOf = asOf;
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
     * does not run. Times are microseconds, {@link DeadlineClock#NO_DUE} for what did not happen.
     *
     * @param procedure the procedure's code
     * @param received receipt
     * @param requests how many supplements were asked for
     * @param asked when the last was
     * @param completed when it was given
     * @param suspended when the dossier was suspended for a financial obligation
     * @param resumed when it went on
     */
    public long due(
            String procedure, long received, long requests, long asked, long completed, long suspended, long resumed) {
        CountedLimit limit = limits.get(procedure);
        if (limit == null) {
            return NEVER;
        }
        try {
            return clock.due(
                    received,
                    limit,
                    (int) Math.min(Integer.MAX_VALUE, requests),
                    happened(asked),
                    happened(completed),
                    happened(suspended),
                    happened(resumed));
        } catch (DateTimeException | ArithmeticException e) {
            return NEVER;
        }
    }

    private long happened(long time) {
        return time < asOf ? time : NEVER;
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
