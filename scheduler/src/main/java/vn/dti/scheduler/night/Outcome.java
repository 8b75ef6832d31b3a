package vn.dti.scheduler.night;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.scheduler.airflow.model.Run;
import vn.dti.scheduler.airflow.model.TaskState;

/**
 * How a watched run came out.
 *
 * @param result in one word
 * @param run the run as last seen
 * @param troubles the tasks that did not succeed
 * @param causes what keeps it from starting, where it stayed queued: the DAG paused, the scheduler ill
 */
public record Outcome(Result result, Run run, List<Trouble> troubles, List<String> causes) {

    /** In one word. */
    public enum Result {
        /** The run and every task of it succeeded. */
        SUCCESS,
        /** The run calls itself a success, but not every task did its work, or it has none. */
        INCOMPLETE,
        /** The run failed. */
        FAILED,
        /** Still queued at the deadline for that. */
        QUEUED_TOO_LONG,
        /** Still running at the deadline for that. */
        RUNNING_TOO_LONG
    }

    /**
     * A task that did not succeed.
     *
     * @param task the task, {@code report} or {@code report[3]}
     * @param state its state, null where it was never scheduled
     * @param tryNumber its latest try, 0 where it never began
     * @param log the last lines of its log, for a failed one; or why there are none
     */
    public record Trouble(String task, @Nullable TaskState state, int tryNumber, List<String> log) {
        public Trouble {
            log = List.copyOf(log);
        }
    }

    public Outcome {
        troubles = List.copyOf(troubles);
        causes = List.copyOf(causes);
    }

    /** Whether the work was done. */
    public boolean succeeded() {
        return result == Result.SUCCESS;
    }

    /** For an operator, line by line. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        String run = this.run.dagId() + " " + this.run.dagRunId();
        words.add(run
                + switch (result) {
                    case SUCCESS -> ": done, every task succeeded";
                    case INCOMPLETE -> ": Airflow calls it a success, but the work was not done";
                    case FAILED -> ": failed";
                    case QUEUED_TOO_LONG -> ": still queued, it has not started";
                    case RUNNING_TOO_LONG -> ": still running, longer than it may";
                });
        words.addAll(causes);
        for (Trouble one : troubles) {
            String state = one.state() == null ? "never scheduled" : one.state().word();
            words.add("task " + one.task() + ": " + state + (one.tryNumber() > 0 ? ", try " + one.tryNumber() : ""));
            one.log().forEach(line -> words.add("    " + line));
        }
        return List.copyOf(words);
    }
}
