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

/** The due time of a dossier whose source gave none: from its procedure's limit, where that is known. */
public final class ComputedDue implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DeadlineClock clock;
    private final Map<String, CountedLimit> limits = new HashMap<>();

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
     * The due time in microseconds, {@link DeadlineClock#NO_DUE} where no limit is known.
     *
     * @param procedure the procedure's code
     * @param received microseconds of the time of reception
     */
    public long due(String procedure, long received) {
        CountedLimit limit = limits.get(procedure);
        if (limit == null) {
            return DeadlineClock.NO_DUE;
        }
        try {
            return clock.due(received, limit);
        } catch (DateTimeException | ArithmeticException e) {
            return DeadlineClock.NO_DUE;
        }
    }
}
