package vn.dti.scheduler.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.scheduler.airflow.ScriptedServer.json;
import static vn.dti.scheduler.airflow.ScriptedServer.ok;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.scheduler.airflow.AirflowException;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.Backoff;
import vn.dti.scheduler.airflow.Retry;
import vn.dti.scheduler.airflow.ScriptedServer;
import vn.dti.scheduler.airflow.ScriptedServer.Answer;
import vn.dti.scheduler.airflow.TestTime;
import vn.dti.scheduler.night.Outcome.Result;

/** What becomes of a run that is watched, and how long is waited. */
class WatcherTest {
    private static final String RUN = "GET /api/v2/dags/nightly/dagRuns/r";
    private static final String TASKS = RUN + "/taskInstances";
    private static final Watcher.Limits LIMITS = new Watcher.Limits(
            Duration.ofMinutes(10), Duration.ofMinutes(60), new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(30)));

    private final TestTime time = new TestTime("2026-11-01T18:30:00Z");
    private ScriptedServer server;

    @BeforeEach
    void start() {
        server = new ScriptedServer()
                .on("GET /api/v2/dags/nightly", ok("{\"dag_id\":\"nightly\",\"is_paused\":true}"))
                .on(
                        "GET /api/v2/monitor/health",
                        ok("{\"metadatabase\":{\"status\":\"healthy\"},\"scheduler\":{\"status\":\"unhealthy\"}}"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Outcome watch() {
        return new Watcher(
                        server.client()
                                .clock(time)
                                .sleeper(time)
                                .retry(Retry.NEVER)
                                .build(),
                        LIMITS)
                .watch("nightly", "r");
    }

    private static Answer run(String state) {
        return ok("{\"dag_run_id\":\"r\",\"dag_id\":\"nightly\",\"state\":\"" + state + "\"}");
    }

    private static Answer[] runs(String states) {
        return Arrays.stream(states.split(" ")).map(WatcherTest::run).toArray(Answer[]::new);
    }

    /** Tasks as {@code intake=success,1}: name, state and try. */
    private static Answer tasks(String tasks) {
        String items = tasks.isEmpty()
                ? ""
                : Arrays.stream(tasks.split(" "))
                        .map(task -> task.split("[=,]"))
                        .map(parts -> "{\"task_id\":\"" + parts[0]
                                + "\",\"dag_id\":\"nightly\",\"dag_run_id\":\"r\",\"state\":"
                                + (parts[1].equals("none") ? "null" : "\"" + parts[1] + "\"") + ",\"try_number\":"
                                + parts[2] + ",\"map_index\":-1}")
                        .collect(Collectors.joining(","));
        return ok("{\"task_instances\":[" + items + "],\"total_entries\":"
                + (tasks.isEmpty() ? 0 : tasks.split(" ").length) + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            queued running success | intake=success,1 measure=success,1 report=success,1 publish=success,1 | SUCCESS    | 0
            success                | intake=success,1 measure=success,2 report=success,1 publish=success,1 | SUCCESS    | 0
            running success        | intake=skipped,1 measure=skipped,0 report=skipped,0 publish=skipped,0 | INCOMPLETE | 4
            running success        | intake=success,1 measure=removed,1                                    | INCOMPLETE | 1
            success                | ''                                                                    | INCOMPLETE | 0
            running failed         | intake=success,1 measure=failed,3 report=upstream_failed,0 publish=none,0 | FAILED | 3
            failed                 | intake=success,1 measure=success,1 report=success,1 publish=success,1 | FAILED     | 0
            """)
    void successIsOnlyWhereEveryTaskDidItsWork(String states, String tasks, Result result, int troubles) {
        server.on(RUN, runs(states))
                .on(TASKS, tasks(tasks))
                .on(TASKS + "/measure/logs/3", ok("{\"content\":[],\"continuation_token\":null}"));
        Outcome outcome = watch();
        assertThat(outcome.result()).isEqualTo(result);
        assertThat(outcome.succeeded()).isEqualTo(result == Result.SUCCESS);
        assertThat(outcome.troubles()).hasSize(troubles);
    }

    @Test
    void theLastPageOfAFailedTasksLogIsInTheOperatorsWords() {
        String log = TASKS + "/measure/logs/3";
        server.on(RUN, run("failed"))
                .on(TASKS, tasks("intake=success,1 measure=failed,3 report=upstream_failed,0"))
                .on(log, ok("{\"content\":[{\"event\":\"first page\"}],\"continuation_token\":\"t\"}"))
                .on(
                        log + "?map_index=-1&token=t",
                        ok("{\"content\":[{\"event\":\"The disk is full\"}],\"continuation_token\":null}"))
                .on(
                        log + "?token=t",
                        ok("{\"content\":[{\"event\":\"The disk is full\"}],\"continuation_token\":null}"));
        assertThat(String.join("\n", watch().words()))
                .contains("nightly r: failed")
                .contains("task measure: failed, try 3")
                .contains("The disk is full")
                .contains("task report: upstream_failed")
                .doesNotContain("first page");
    }

    @Test
    void aLogThatCannotBeHadDoesNotHideTheOutcome() {
        server.on(RUN, run("failed"))
                .on(TASKS, tasks("measure=failed,1"))
                .on(TASKS + "/measure/logs/1", json(404, "{\"detail\":\"no such try\"}"));
        assertThat(watch().words()).anyMatch(word -> word.contains("its log could not be read"));
    }

    @Test
    void queuedHasADeadlineOfItsOwnAndItsCausesAreSaid() {
        server.on(RUN, run("queued"));
        Outcome outcome = watch();
        assertThat(outcome.result()).isEqualTo(Result.QUEUED_TOO_LONG);
        assertThat(outcome.causes()).containsExactly("the scheduler is unhealthy", "nightly is paused");
        assertThat(sum()).isEqualTo(LIMITS.queued());
        assertThat(time.waits())
                .startsWith(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(16))
                .allMatch(wait -> wait.compareTo(Duration.ofSeconds(30)) <= 0);
    }

    @Test
    void runningHasAnotherThatBeginsWhenItRuns() {
        server.on(RUN, run("queued"), run("queued"), run("running"));
        assertThat(watch().result()).isEqualTo(Result.RUNNING_TOO_LONG);
        assertThat(sum()).isEqualTo(LIMITS.running().plus(Duration.ofSeconds(2 + 4)));
    }

    @Test
    void aServerThatIsAwayForAWhileIsWaitedFor() {
        Answer away = json(503, "{\"detail\":\"restarting\"}");
        server.on(RUN, run("running"), away, away, run("success")).on(TASKS, tasks("intake=success,1"));
        assertThat(watch().result()).isEqualTo(Result.SUCCESS);
    }

    @Test
    void aServerThatStaysAwayIsSaidAtTheDeadline() {
        server.on(RUN, json(503, "{\"detail\":\"restarting\"}"));
        AirflowException failure = catchThrowableOfType(AirflowException.class, this::watch);
        assertThat(failure.code()).isEqualTo(Code.UNAVAILABLE);
        assertThat(sum()).isEqualTo(LIMITS.queued());
    }

    @Test
    void aRunThatIsNotThereIsSaidAtOnce() {
        server.on(RUN, json(404, "{\"detail\":\"The DagRun was not found\"}"));
        AirflowException failure = catchThrowableOfType(AirflowException.class, this::watch);
        assertThat(failure.code()).isEqualTo(Code.NOT_FOUND);
        assertThat(time.waits()).isEmpty();
    }

    private Duration sum() {
        return time.waits().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
