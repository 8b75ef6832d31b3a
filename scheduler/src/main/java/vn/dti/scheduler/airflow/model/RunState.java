package vn.dti.scheduler.airflow.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * The state of a run, as the server's word. Words that newer versions bring are kept and are neither ended nor known.
 *
 * @param word as on the wire, {@code "queued"}
 */
public record RunState(@JsonValue String word) {
    public static final RunState QUEUED = new RunState("queued");
    public static final RunState RUNNING = new RunState("running");
    public static final RunState SUCCESS = new RunState("success");
    public static final RunState FAILED = new RunState("failed");

    private static final Set<RunState> KNOWN = Set.of(QUEUED, RUNNING, SUCCESS, FAILED);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RunState {}

    /** Whether this library knows the word. */
    public boolean known() {
        return KNOWN.contains(this);
    }

    /** Whether nothing more happens to the run unless someone clears it. */
    public boolean ended() {
        return equals(SUCCESS) || equals(FAILED);
    }

    @Override
    public String toString() {
        return word;
    }
}
