package vn.dti.schemas.dataset;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Local times as {@link ColumnType#TIMESTAMP} holds them: microseconds since 1970-01-01 00:00, without zone. */
public final class LocalTimes {
    private static final long PER_SECOND = 1_000_000;

    private LocalTimes() {}

    /** The microseconds of a local time; what is finer is dropped. */
    public static long micros(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) * PER_SECOND + time.getNano() / 1_000;
    }

    /** The local time of microseconds. */
    public static LocalDateTime time(long micros) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), 0, ZoneOffset.UTC)
                .plus(Math.floorMod(micros, PER_SECOND), ChronoUnit.MICROS);
    }
}
