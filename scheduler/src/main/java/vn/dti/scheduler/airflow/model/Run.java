package vn.dti.scheduler.airflow.model;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run of a DAG. {@code success} of a run does not say that work was done: a run whose tasks were all skipped is a
 * success too. A manual run's logical date need not be the start of its data interval.
 *
 * @param dagRunId its id, unique within the DAG
 * @param dagId the DAG
 * @param state where it is
 * @param runType what brought it about
 * @param logicalDate the date it stands for, null where it was triggered without
 * @param dataIntervalStart where its data begin
 * @param dataIntervalEnd where its data end
 * @param runAfter when it may start
 * @param queuedAt when it was queued, anew at each clear
 * @param startDate when it started
 * @param endDate when it ended
 * @param duration seconds, from 3.1
 * @param conf what was handed to it
 * @param note the note on it
 * @param triggeredBy {@code "rest_api"}, {@code "timetable"}, {@code "ui"}, …
 * @param triggeringUserName who triggered it, from 3.1
 */
public record Run(
        String dagRunId,
        String dagId,
        RunState state,
        @Nullable RunType runType,
        @Nullable Instant logicalDate,
        @Nullable Instant dataIntervalStart,
        @Nullable Instant dataIntervalEnd,
        @Nullable Instant runAfter,
        @Nullable Instant queuedAt,
        @Nullable Instant startDate,
        @Nullable Instant endDate,
        @Nullable Double duration,
        Map<String, @Nullable Object> conf,
        @Nullable String note,
        @Nullable String triggeredBy,
        @Nullable String triggeringUserName) {

    public Run {
        Objects.requireNonNull(dagRunId, "dag_run_id");
        Objects.requireNonNull(dagId, "dag_id");
        Objects.requireNonNull(state, "state");
        conf = conf == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(conf));
    }
}
