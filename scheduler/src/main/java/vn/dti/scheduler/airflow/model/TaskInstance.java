package vn.dti.scheduler.airflow.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task in a run, or one of its earlier tries.
 *
 * @param taskId the task
 * @param dagId the DAG
 * @param dagRunId the run
 * @param mapIndex which copy of a mapped task; -1 or null where the task is not mapped
 * @param state where it is, null before it is scheduled
 * @param tryNumber the latest try; 0 before the first
 * @param maxTries the retries allowed; grows with each clear
 * @param startDate when this try started
 * @param endDate when this try ended
 * @param duration seconds
 * @param operator the operator's class
 * @param hostname where it ran
 * @param pid its process there
 * @param note the note on it
 */
public record TaskInstance(
        String taskId,
        String dagId,
        String dagRunId,
        @Nullable Integer mapIndex,
        @Nullable TaskState state,
        int tryNumber,
        int maxTries,
        @Nullable Instant startDate,
        @Nullable Instant endDate,
        @Nullable Double duration,
        @Nullable String operator,
        @Nullable String hostname,
        @Nullable Integer pid,
        @Nullable String note) {

    public TaskInstance {
        Objects.requireNonNull(taskId, "task_id");
        Objects.requireNonNull(dagId, "dag_id");
        Objects.requireNonNull(dagRunId, "dag_run_id");
    }

    /** Where its latest log lies. */
    public TaskTry latestTry() {
        return new TaskTry(dagId, dagRunId, taskId, mapIndex == null ? TaskTry.NOT_MAPPED : mapIndex, tryNumber);
    }

    /** The task, with its place where it is mapped: {@code report} or {@code report[3]}. */
    public String title() {
        return mapIndex == null || mapIndex < 0 ? taskId : taskId + "[" + mapIndex + "]";
    }
}
