package vn.dti.measure.cube;

import static org.apache.spark.sql.functions.unix_micros;

import java.time.LocalDateTime;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import vn.dti.schemas.dataset.LocalTimes;

/** Local times as whole numbers of microseconds. The session's zone is UTC, so nothing shifts. */
final class LocalMicros {
    static final long A_DAY = 86_400_000_000L;

    private LocalMicros() {}

    /** The microseconds of a column of local times. */
    static Column of(Column time) {
        return unix_micros(time.cast(DataTypes.TimestampType));
    }

    /** The microseconds of a local time, as a constant. */
    static Column of(LocalDateTime time) {
        return functions.lit(LocalTimes.micros(time));
    }

    /** The day of a column of microseconds, since 1970-01-01. */
    static Column day(Column micros) {
        return functions.floor(micros.divide(A_DAY)).cast(DataTypes.IntegerType);
    }
}
