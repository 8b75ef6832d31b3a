package vn.dti.scheduler.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.scheduler.airflow.AirflowErrorsTest.failure;
import static vn.dti.scheduler.airflow.ScriptedServer.json;
import static vn.dti.scheduler.airflow.ScriptedServer.ok;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.model.Health;
import vn.dti.scheduler.airflow.model.LogLine;
import vn.dti.scheduler.airflow.model.Run;
import vn.dti.scheduler.airflow.model.TaskInstance;
import vn.dti.scheduler.airflow.model.TaskTry;

class ReadingTest {
    private static final String LOG = "GET /api/v2/dags/d/dagRuns/r/taskInstances/t/logs/1";
    private static final TaskTry TRY = new TaskTry("d", "r", "t", 1);

    private final ScriptedServer server = new ScriptedServer();
    private final TestTime time = new TestTime("2026-11-24T12:00:00Z");
    private final Airflow airflow = server.client().clock(time).sleeper(time).build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void wordsAndFieldsOfANewerVersionAreTolerated() {
        server.on("GET /api/v2/dags/d/dagRuns/r", ok("""
                {"dag_run_id":"r","dag_id":"d","state":"pondering","run_type":"moon_phase","triggered_by":"owl",
                "logical_date":"2026-11-23T01:00:00+00:00","queued_at":"2026-11-24T15:34:46.729162Z","end_date":null,
                "conf":{"a":null,"b":[1]},"zzz":{"y":1}}""")).on("GET /api/v2/dags/d/dagRuns/r/taskInstances/t", ok("""
                {"task_id":"t","dag_id":"d","dag_run_id":"r","state":"awaiting_tea","map_index":-1,"try_number":2,"new":[]}"""));

        Run run = airflow.runs().get("d", "r");
        TaskInstance task = airflow.tasks().get("d", "r", "t");

        assertThat(run.state().word()).isEqualTo("pondering");
        assertThat(run.state().known()).isFalse();
        assertThat(run.state().ended()).isFalse();
        assertThat(run.runType()).hasToString("moon_phase");
        assertThat(run.triggeredBy()).isEqualTo("owl");
        assertThat(run.logicalDate()).isEqualTo(Instant.parse("2026-11-23T01:00:00Z"));
        assertThat(run.queuedAt()).isEqualTo(Instant.parse("2026-11-24T15:34:46.729162Z"));
        assertThat(run.endDate()).isNull();
        assertThat(run.conf()).containsEntry("a", null).containsEntry("b", List.of(1));
        assertThat(task.state()).hasToString("awaiting_tea");
        assertThat(task.state().ended()).isFalse();
        assertThat(task.latestTry()).isEqualTo(new TaskTry("d", "r", "t", 2));
    }

    @Test
    void aTaskThatIsNotScheduledYetHasNoState() {
        server.on(
                "GET /api/v2/dags/d/dagRuns/r/taskInstances/t",
                ok("{\"task_id\":\"t\",\"dag_id\":\"d\",\"dag_run_id\":\"r\",\"state\":null,\"try_number\":0}"));

        assertThat(airflow.tasks().get("d", "r", "t").state()).isNull();
    }

    @Test
    void healthIsReadWithItsHeartbeats() {
        server.on("GET /api/v2/monitor/health", ok("""
                {"metadatabase":{"status":"healthy"},"triggerer":{"status":null,"latest_triggerer_heartbeat":null},
                "scheduler":{"status":"unhealthy","latest_scheduler_heartbeat":"2026-11-24T15:34:36.648283+00:00"},
                "dag_processor":{"status":"healthy","latest_dag_processor_heartbeat":"2026-11-24T15:34:38Z"}}"""));

        Health health = airflow.health();

        assertThat(health.canRun()).isFalse();
        assertThat(health.whyNot())
                .containsExactly("the scheduler is unhealthy, last heartbeat 2026-11-24T15:34:36.648283Z");
        assertThat(health.triggerer().healthy()).isFalse();
        assertThat(health.dagProcessor().heartbeat()).isEqualTo(Instant.parse("2026-11-24T15:34:38Z"));
    }

    @Test
    void aLogsLinesAreObjectsOrText() {
        server.on(LOG, ok("""
                {"content":[{"event":"::group::Sources","sources":["x"]},
                {"timestamp":"2026-11-24T15:35:06.050798Z","event":"Task failed with exception","level":"error",
                "error_detail":[{"exc_type":"AirflowException","exc_value":"exit code 7."},{"exc_type":"A","exc_value":"b"}]},
                {"timestamp":"just now","event":"odd"},"bare"],"continuation_token":null}"""));

        List<LogLine> lines = airflow.tasks().log(TRY).content();

        assertThat(lines).extracting(LogLine::isFold).containsExactly(true, false, false, false);
        assertThat(lines)
                .extracting(LogLine::words)
                .endsWith("Task failed with exception — AirflowException: exit code 7.; A: b", "odd", "bare");
        assertThat(lines.get(1).timestamp()).isEqualTo(Instant.parse("2026-11-24T15:35:06.050798Z"));
        assertThat(lines.get(1).level()).isEqualTo("error");
        assertThat(lines.get(2).timestamp()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // Tokens end; end with an empty page; stay the same.
        "'{\"content\":[\"c\"],\"continuation_token\":null}', c, 3",
        "'{\"content\":[],\"continuation_token\":\"4\"}', b, 3",
        "'{\"content\":[\"c\"],\"continuation_token\":\"3\"}', c, 3"
    })
    void theLastPageIsReachedByTheTokens(String third, String last, int calls) {
        server.on(LOG, ok("{\"content\":[\"a\"],\"continuation_token\":\"2\"}"))
                .on(LOG + "?token=2", ok("{\"content\":[\"b\"],\"continuation_token\":\"3\"}"))
                .on(LOG + "?token=3", ok(third));

        assertThat(airflow.tasks().lastLogPage(TRY).content().get(0).event()).isEqualTo(last);
        assertThat(server.lines()).hasSize(calls);
    }

    @Test
    void aRunIsAwaitedToItsEnd() {
        server.on("GET /api/v2/dags/d/dagRuns/r", run("queued"), run("running"), run("failed"));

        Run run = airflow.runs().await("d", "r", Duration.ofMinutes(1), Retry.USUAL.backoff());

        assertThat(run.state()).hasToString("failed");
        assertThat(time.waits()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void aRunIsNotAwaitedLongerThanSaid() {
        server.on("GET /api/v2/dags/d/dagRuns/r", run("running"));

        AirflowException e =
                failure(() -> airflow.runs().await("d", "r", Duration.ofSeconds(5), Retry.USUAL.backoff()));

        assertThat(e.code()).isEqualTo(Code.NOT_ENDED);
        assertThat(time.instant()).isEqualTo(Instant.parse("2026-11-24T12:00:05Z"));
    }

    @Test
    void aRunThatIsNotThereIsEmptyAndAWrongAddressIsNot() {
        server.on("GET /api/v2/dags/d/dagRuns/r", json(404, "{\"detail\":\"The DagRun was not found\"}"));

        assertThat(airflow.runs().find("d", "r")).isEmpty();
        assertThat(failure(() -> airflow.runs().find("d", "s")).code()).isEqualTo(Code.UNSUPPORTED);
    }

    private static ScriptedServer.Answer run(String state) {
        return ok("{\"dag_run_id\":\"r\",\"dag_id\":\"d\",\"state\":\"" + state + "\"}");
    }
}
