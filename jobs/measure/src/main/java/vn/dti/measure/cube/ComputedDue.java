package vn.dti.measure.cube;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.clock.DeadlineClock;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.pack.LimitUnit;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.TimeLimit;

/** The due time of a dossier whose source gave none: from its procedure's limit, where that is known. */
public final class ComputedDue implements UDF2<String, Long, Long> {
    private static final long serialVersionUID = 1L;

    private final DeadlineClock clock;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, java.math.BigDecimal> values = new HashMap<>();

    /** The limits of a pack, on its clock. */
    public ComputedDue(Pack pack) {
        clock = DeadlineClock.of(pack);
        for (Procedure procedure : pack.procedures().all()) {
            TimeLimit limit = procedure.limit();
            if (limit != null) {
                units.put(procedure.code(), limit.unit().name());
                values.put(procedure.code(), limit.value());
            }
        }
    }

    /**
     * The due time, null where no limit is known.
     *
     * @param procedure the procedure's code
     * @param received microseconds of the time of reception
     */
    @Override
    public @Nullable Long call(String procedure, Long received) {
        String unit = units.get(procedure);
        java.math.BigDecimal value = values.get(procedure);
        if (unit == null || value == null) {
            return null;
        }
        try {
            return LocalTimes.micros(
                    clock.due(LocalTimes.time(received), new TimeLimit(value, LimitUnit.valueOf(unit))));
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
