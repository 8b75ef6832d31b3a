package vn.dti.scheduler.airflow.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A DAG as the server knows it.
 *
 * @param dagId its id
 * @param description its first words, null where it has none
 * @param paused whether its runs stay queued until someone unpauses it
 * @param stale whether its file is gone, so that it does not run
 * @param hasImportErrors whether its file as it stands cannot be read
 * @param maxActiveRuns how many of its runs may be under way at once
 * @param timetableSummary its schedule, {@code "30 1 * * *"}
 * @param timetableDescription its schedule in words
 * @param owners who it belongs to
 * @param fileloc where its file lies on the server
 * @param nextDagrunLogicalDate the logical date of the next scheduled run
 * @param nextDagrunDataIntervalStart where the next run's data begin
 * @param nextDagrunDataIntervalEnd where the next run's data end
 * @param nextDagrunRunAfter when the next run starts
 * @param timezone its zone, only in the details
 * @param catchup whether missed nights are made up for, only in the details
 */
public record Dag(
        String dagId,
        @Nullable String description,
        @JsonProperty("is_paused") boolean paused,
        @JsonProperty("is_stale") boolean stale,
        boolean hasImportErrors,
        @Nullable Integer maxActiveRuns,
        @Nullable String timetableSummary,
        @Nullable String timetableDescription,
        List<String> owners,
        @Nullable String fileloc,
        @Nullable Instant nextDagrunLogicalDate,
        @Nullable Instant nextDagrunDataIntervalStart,
        @Nullable Instant nextDagrunDataIntervalEnd,
        @Nullable Instant nextDagrunRunAfter,
        @Nullable String timezone,
        @Nullable Boolean catchup) {

    public Dag {
        Objects.requireNonNull(dagId, "dag_id");
        owners = owners == null ? List.of() : List.copyOf(owners);
    }
}
