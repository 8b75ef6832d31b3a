package vn.dti.scheduler.airflow.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * The state of a task instance, as the server's word; 3.3 added {@code awaiting_input}, later versions may add more.
 *
 * @param word as on the wire, {@code "upstream_failed"}
 */
public record TaskState(@JsonValue String word) {
    public static final TaskState SCHEDULED = new TaskState("scheduled");
    public static final TaskState QUEUED = new TaskState("queued");
    public static final TaskState RUNNING = new TaskState("running");
    public static final TaskState SUCCESS = new TaskState("success");
    public static final TaskState FAILED = new TaskState("failed");
    public static final TaskState SKIPPED = new TaskState("skipped");
    public static final TaskState UPSTREAM_FAILED = new TaskState("upstream_failed");
    public static final TaskState UP_FOR_RETRY = new TaskState("up_for_retry");
    public static final TaskState UP_FOR_RESCHEDULE = new TaskState("up_for_reschedule");
    public static final TaskState RESTARTING = new TaskState("restarting");
    public static final TaskState DEFERRED = new TaskState("deferred");
    public static final TaskState AWAITING_INPUT = new TaskState("awaiting_input");
    public static final TaskState REMOVED = new TaskState("removed");

    private static final Set<TaskState> ENDED = Set.of(SUCCESS, FAILED, SKIPPED, UPSTREAM_FAILED, REMOVED);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskState {}

    /** Whether nothing more happens to the task in this run unless someone clears it. */
    public boolean ended() {
        return ENDED.contains(this);
    }

    @Override
    public String toString() {
        return word;
    }
}
