package vn.dti.scheduler.airflow.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Nights made up for, as one order.
 *
 * @param id its number
 * @param dagId the DAG
 * @param fromDate the first logical date
 * @param toDate the last logical date
 * @param paused whether it stands still; a cancelled one does too
 * @param reprocessBehavior which dates that already have a run are run again: {@code "none"}, {@code "failed"},
 *     {@code "completed"}
 * @param maxActiveRuns how many of its runs may be under way at once, whatever the DAG itself allows
 * @param createdAt when it was ordered
 * @param completedAt when it ended or was cancelled, null while it is under way
 */
public record Backfill(
        long id,
        String dagId,
        @Nullable Instant fromDate,
        @Nullable Instant toDate,
        @JsonProperty("is_paused") boolean paused,
        @Nullable String reprocessBehavior,
        int maxActiveRuns,
        @Nullable Instant createdAt,
        @Nullable Instant completedAt) {

    public Backfill {
        Objects.requireNonNull(dagId, "dag_id");
    }
}
