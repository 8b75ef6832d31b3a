package vn.dti.scheduler.night;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.airflow.AirflowException;
import vn.dti.scheduler.airflow.Backoff;
import vn.dti.scheduler.airflow.model.LogLine;
import vn.dti.scheduler.airflow.model.Run;
import vn.dti.scheduler.airflow.model.RunState;
import vn.dti.scheduler.airflow.model.TaskInstance;
import vn.dti.scheduler.airflow.model.TaskState;
import vn.dti.scheduler.night.Outcome.Result;
import vn.dti.scheduler.night.Outcome.Trouble;

/**
 * Looks at a run until it has ended or a deadline is over, and tells what became of it. By looking alone: nothing is
 * changed at the server, a run that takes too long goes on. While the server cannot be asked it keeps trying until the
 * deadline. Time is the client's: {@link Airflow#clock()} and {@link Airflow#sleeper()}.
 */
public final class Watcher {
    private static final int LOG_LINES = 20;

    private final Airflow airflow;
    private final Limits limits;

    /**
     * How long is waited.
     *
     * @param queued for the run to start, from the first look or since it was queued again
     * @param running for it to end, once it was seen running
     * @param looks the time between looks, from the start and after each change of state
     */
    public record Limits(Duration queued, Duration running, Backoff looks) {
        /** A quarter of an hour to start, six hours to end, looks 2 to 30 seconds apart. */
        public static final Limits USUAL = new Limits(
                Duration.ofMinutes(15),
                Duration.ofHours(6),
                new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(30)));
    }

    /** Watches runs of a server. */
    public Watcher(Airflow airflow, Limits limits) {
        this.airflow = airflow;
        this.limits = limits;
    }

    /**
     * Watches a run.
     *
     * @throws AirflowException {@code NOT_FOUND} where there is no such run, or it was deleted meanwhile; where the server
     *     cannot be asked at the deadline, what the last look met; what {@link Airflow} names
     */
    public Outcome watch(String dagId, String runId) {
        RunState state = RunState.QUEUED;
        Instant since = now();
        for (int look = 1; ; look++) {
            Run run = null;
            AirflowException failure = null;
            try {
                run = airflow.runs().get(dagId, runId);
            } catch (AirflowException e) {
                if (!e.passing()) {
                    throw e;
                }
                failure = e;
            }
            if (run != null) {
                if (run.state().ended()) {
                    return ended(run);
                }
                if (!run.state().equals(state)) {
                    state = run.state();
                    since = now();
                    look = 1;
                }
            }
            boolean queued = state.equals(RunState.QUEUED);
            Duration left = Duration.between(now(), since.plus(queued ? limits.queued() : limits.running()));
            if (left.isNegative() || left.isZero()) {
                return tooLong(run, queued, failure);
            }
            Duration wait = limits.looks().before(look);
            airflow.sleeper().pause(wait.compareTo(left) < 0 ? wait : left);
        }
    }

    private Outcome ended(Run run) {
        List<TaskInstance> tasks =
                airflow.tasks().all(run.dagId(), run.dagRunId()).toList();
        List<Trouble> troubles = new ArrayList<>();
        for (TaskInstance task : tasks) {
            if (!TaskState.SUCCESS.equals(task.state())) {
                boolean failed = TaskState.FAILED.equals(task.state());
                troubles.add(new Trouble(
                        task.title(), task.state(), task.tryNumber(), failed ? lastWords(task) : List.of()));
            }
        }
        Result result = !run.state().equals(RunState.SUCCESS)
                ? Result.FAILED
                : troubles.isEmpty() && !tasks.isEmpty() ? Result.SUCCESS : Result.INCOMPLETE;
        return new Outcome(result, run, troubles, tasks.isEmpty() ? List.of("the run has no tasks") : List.of());
    }

    private Outcome tooLong(@Nullable Run run, boolean queued, @Nullable AirflowException failure) {
        if (run == null) {
            throw failure == null ? new IllegalStateException("neither run nor failure") : failure;
        }
        return queued
                ? new Outcome(Result.QUEUED_TOO_LONG, run, List.of(), whyQueued(run.dagId()))
                : new Outcome(Result.RUNNING_TOO_LONG, run, List.of(), List.of());
    }

    private List<String> whyQueued(String dagId) {
        try {
            List<String> causes = new ArrayList<>(airflow.health().whyNot());
            if (airflow.dags().get(dagId).paused()) {
                causes.add(dagId + " is paused");
            }
            return causes.isEmpty() ? List.of("DAG and scheduler look well; other runs may be before it") : causes;
        } catch (AirflowException e) {
            return List.of("why could not be found out: " + e.getMessage());
        }
    }

    /** A log that cannot be had is no reason to keep the outcome back. */
    private List<String> lastWords(TaskInstance task) {
        if (task.tryNumber() < 1) {
            return List.of("it never began, there is no log");
        }
        try {
            List<String> lines = airflow.tasks().lastLogPage(task.latestTry()).content().stream()
                    .filter(line -> !line.isFold())
                    .map(LogLine::words)
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size());
        } catch (AirflowException e) {
            return List.of("its log could not be read: " + e.getMessage());
        }
    }

    private Instant now() {
        return airflow.clock().instant();
    }
}
