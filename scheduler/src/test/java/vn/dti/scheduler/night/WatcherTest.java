package vn.dti.scheduler.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.scheduler.airflow.ScriptedServer.json;
import static vn.dti.scheduler.airflow.ScriptedServer.ok;
import static vn.dti.scheduler.airflow.ScriptedServer.text;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.scheduler.airflow.AirflowException;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.Backoff;
import vn.dti.scheduler.airflow.Retry;
import vn.dti.scheduler.airflow.ScriptedServer;
import vn.dti.scheduler.airflow.ScriptedServer.Answer;
import vn.dti.scheduler.airflow.TestTime;
import vn.dti.scheduler.night.Outcome.Result;

class WatcherTest {
    private static final String RUN = "GET /api/v2/dags/d/dagRuns/r";
    private static final String TASKS = RUN + "/taskInstances";
    private static final Watcher.Limits LIMITS = new Watcher.Limits(
            Duration.ofSeconds(20), Duration.ofSeconds(60), new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(8)));

    private final ScriptedServer server = new ScriptedServer();
    private final TestTime time = new TestTime("2026-11-01T02:00:00Z");
    private final Watcher watcher = new Watcher(
            server.client().clock(time).sleeper(time).retry(Retry.NEVER).build(), LIMITS);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void looksAreFurtherApartUntilTheStateChanges() {
        server.on(RUN, states("queued queued queued running running running success"))
                .on(TASKS, tasks("intake:success", "publish:success"));

        Outcome outcome = watcher.watch("d", "r");

        assertThat(outcome.succeeded()).isTrue();
        assertThat(outcome.troubles()).isEmpty();
        assertThat(outcome.words()).containsExactly("d r: done, every task succeeded");
        assertThat(time.waits()).extracting(Duration::toSeconds).containsExactly(2L, 4L, 8L, 2L, 4L, 8L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skipped", "failed", "upstream_failed", "removed", "awaiting_tea", ""})
    void aSuccessWithATaskThatDidNotDoItsWorkIsNone(String state) {
        server.on(RUN, states("success")).on(TASKS, tasks("intake:success", "publish:" + state));

        Outcome outcome = watcher.watch("d", "r");

        assertThat(outcome.result()).isEqualTo(Result.INCOMPLETE);
        assertThat(outcome.troubles()).extracting(Outcome.Trouble::task).containsExactly("publish");
        assertThat(outcome.words())
                .contains("task publish: " + (state.isEmpty() ? "never scheduled" : state) + ", try 1");
    }

    @Test
    void aSuccessWithoutTasksIsNone() {
        server.on(RUN, states("success")).on(TASKS, tasks());

        Outcome outcome = watcher.watch("d", "r");

        assertThat(outcome.result()).isEqualTo(Result.INCOMPLETE);
        assertThat(outcome.words()).endsWith("the run has no tasks");
    }

    @Test
    void aFailureIsToldWithTheEndOfTheFailedTasksLog() {
        String first =
                IntStream.range(0, 40).mapToObj(n -> "\"line " + n + "\"").collect(Collectors.joining(","));
        server.on(RUN, states("running failed"))
                .on(TASKS, tasks("intake:success", "measure:failed", "report:upstream_failed"))
                .on(TASKS + "/measure/logs/1", ok("{\"content\":[" + first + "],\"continuation_token\":\"t\"}"))
                .on(TASKS + "/measure/logs/1?token=t", ok("""
                        {"content":[{"event":"::endgroup::"},{"event":"Command exited with return code 5"},
                        {"event":"Task failed","error_detail":[{"exc_type":"AirflowException","exc_value":"exit code 5"}]}]}"""));

        Outcome outcome = watcher.watch("d", "r");

        assertThat(outcome.result()).isEqualTo(Result.FAILED);
        assertThat(outcome.words())
                .containsExactly(
                        "d r: failed",
                        "task measure: failed, try 1",
                        "    Command exited with return code 5",
                        "    Task failed — AirflowException: exit code 5",
                        "task report: upstream_failed, try 1");
    }

    @Test
    void ofALongPageTheLastTwentyLinesAreTold() {
        String lines =
                IntStream.range(0, 40).mapToObj(n -> "\"line " + n + "\"").collect(Collectors.joining(","));
        server.on(RUN, states("failed"))
                .on(TASKS, tasks("measure:failed"))
                .on(TASKS + "/measure/logs/1", ok("{\"content\":[" + lines + "]}"));

        assertThat(watcher.watch("d", "r").troubles().get(0).log())
                .hasSize(20)
                .startsWith("line 20")
                .endsWith("line 39");
    }

    @Test
    void aLogThatCannotBeReadDoesNotHideTheFailure() {
        server.on(RUN, states("failed"))
                .on(TASKS, tasks("measure:failed"))
                .on(TASKS + "/measure/logs/1", json(404, "{\"detail\":\"TaskInstance not found\"}"));

        assertThat(watcher.watch("d", "r").troubles().get(0).log())
                .singleElement()
                .asString()
                .startsWith("its log could not be read")
                .endsWith("TaskInstance not found");
    }

    @Test
    void aTaskThatNeverBeganHasNoLog() {
        server.on(RUN, states("failed"))
                .on(
                        TASKS,
                        ok(
                                "{\"task_instances\":[{\"task_id\":\"t\",\"dag_id\":\"d\",\"dag_run_id\":\"r\",\"state\":\"failed\"}]}"));

        assertThat(watcher.watch("d", "r").words())
                .containsExactly("d r: failed", "task t: failed", "    it never began, there is no log");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true|unhealthy|the scheduler is unhealthy|d is paused",
                "true|healthy|d is paused|d is paused",
                "false|healthy|DAG and scheduler look well|may be before it"
            })
    void aRunThatDoesNotStartIsGivenUpWithTheCause(boolean paused, String health, String first, String last) {
        server.on(RUN, states("queued"))
                .on("GET /api/v2/dags/d", ok("{\"dag_id\":\"d\",\"is_paused\":" + paused + "}"))
                .on(
                        "GET /api/v2/monitor/health",
                        ok("{\"metadatabase\":{\"status\":\"healthy\"},\"scheduler\":{\"status\":\"" + health
                                + "\"}}"));

        Outcome outcome = watcher.watch("d", "r");

        assertThat(outcome.result()).isEqualTo(Result.QUEUED_TOO_LONG);
        assertThat(outcome.causes().get(0)).startsWith(first);
        assertThat(outcome.causes().get(outcome.causes().size() - 1)).endsWith(last);
        assertThat(time.waits()).extracting(Duration::toSeconds).containsExactly(2L, 4L, 8L, 6L);
    }

    @Test
    void aRunThatDoesNotStartIsGivenUpAlsoWhereTheCauseCannotBeFound() {
        server.on(RUN, states("queued"));

        assertThat(watcher.watch("d", "r").causes())
                .singleElement()
                .asString()
                .startsWith("why could not be found out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"running", "pondering"})
    void aRunThatDoesNotEndIsGivenUpAtTheOtherDeadline(String state) {
        server.on(RUN, states("queued queued " + state));

        Outcome outcome = watcher.watch("d", "r");

        assertThat(outcome.result()).isEqualTo(Result.RUNNING_TOO_LONG);
        assertThat(time.waits().stream().mapToLong(Duration::toSeconds).sum()).isEqualTo(2 + 4 + 60);
        assertThat(outcome.words()).containsExactly("d r: still running, longer than it may");
    }

    @Test
    void aRunQueuedAgainHasItsTimeAgain() {
        server.on(RUN, states("queued queued queued running queued queued queued success"))
                .on(TASKS, tasks("a:success"));

        assertThat(watcher.watch("d", "r").succeeded()).isTrue();
    }

    @Test
    void aServerThatIsAwayForAWhileIsWaitedFor() {
        server.on(RUN, state("running"), text(503, ""), text(502, ""), ScriptedServer.hangUp(), state("success"))
                .on(TASKS, tasks("a:success"));

        assertThat(watcher.watch("d", "r").succeeded()).isTrue();
    }

    @Test
    void aServerThatStaysAwayIsSaidAtTheDeadline() {
        server.on(RUN, text(503, ""));

        AirflowException e = catchThrowableOfType(AirflowException.class, () -> watcher.watch("d", "r"));

        assertThat(e.code()).isEqualTo(Code.UNAVAILABLE);
        assertThat(time.waits().stream().mapToLong(Duration::toSeconds).sum()).isEqualTo(20);
    }

    @Test
    void aRunThatIsDeletedMeanwhileIsSaid() {
        server.on(RUN, state("running"), json(404, "{\"detail\":\"The DagRun was not found\"}"));

        AirflowException e = catchThrowableOfType(AirflowException.class, () -> watcher.watch("d", "r"));

        assertThat(e.code()).isEqualTo(Code.NOT_FOUND);
    }

    private static Answer[] states(String words) {
        return Arrays.stream(words.split(" ", -1)).map(WatcherTest::state).toArray(Answer[]::new);
    }

    private static Answer state(String word) {
        return ok("{\"dag_run_id\":\"r\",\"dag_id\":\"d\",\"state\":\"" + word + "\"}");
    }

    /** Tasks as {@code id:state}, on their first try. */
    private static Answer tasks(String... tasks) {
        return ok("{\"task_instances\":["
                + Arrays.stream(tasks).map(WatcherTest::task).collect(Collectors.joining(","))
                + "],\"total_entries\":" + tasks.length + "}");
    }

    private static String task(String text) {
        String id = text.substring(0, text.indexOf(':'));
        String state = text.substring(id.length() + 1);
        return "{\"task_id\":\"" + id
                + "\",\"dag_id\":\"d\",\"dag_run_id\":\"r\",\"map_index\":-1,\"try_number\":1,\"state\":"
                + (state.isEmpty() ? "null" : "\"" + state + "\"") + "}";
    }
}
