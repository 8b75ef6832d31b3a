package vn.dti.scheduler.night;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import vn.dti.scheduler.airflow.model.Run;

/**
 * The night of a business date: the local day on which its data begin. It runs on the next day at 01:30, over the 24 hours
 * from 01:30 to 01:30, and its logical date is where they begin. A manual run is given exactly what the timetable gives a
 * scheduled one.
 *
 * @param date the business date
 */
public record Night(LocalDate date) {
    /** The city's zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** When the nights start. */
    public static final LocalTime STARTS = LocalTime.of(1, 30);

    /** The run's id, {@code nightly__2026-10-31}. */
    public String runId() {
        return "nightly__" + date;
    }

    /** Where the data begin; the logical date too. */
    public Instant start() {
        return date.atTime(STARTS).atZone(ZONE).toInstant();
    }

    /** Where the data end, which is when the night starts. */
    public Instant end() {
        return date.plusDays(1).atTime(STARTS).atZone(ZONE).toInstant();
    }

    /** Whether the night may run: never on its own day. */
    public boolean hasCome(Instant now) {
        return !now.isBefore(end());
    }

    /** The business date of a run, whoever brought it about; empty for one without data interval. */
    public static Optional<LocalDate> dateOf(Run run) {
        return Optional.ofNullable(run.dataIntervalStart())
                .map(start -> start.atZone(ZONE).toLocalDate());
    }
}
