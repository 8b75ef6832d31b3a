package vn.dti.scheduler.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.scheduler.airflow.ScriptedServer.hangUp;
import static vn.dti.scheduler.airflow.ScriptedServer.json;
import static vn.dti.scheduler.airflow.ScriptedServer.ok;
import static vn.dti.scheduler.airflow.ScriptedServer.text;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.scheduler.airflow.AirflowException;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.ScriptedServer;
import vn.dti.scheduler.airflow.TestTime;
import vn.dti.scheduler.night.StartedNight.How;

/** When a night is started, when it is refused, and what is sent. */
class NightTriggerTest {
    private static final String TRIGGER = "POST /api/v2/dags/nightly/dagRuns";
    private static final String RUN = "GET /api/v2/dags/nightly/dagRuns/nightly__2026-10-31";
    private static final String LIST = "GET /api/v2/dags/nightly/dagRuns";
    private static final LocalDate DATE = LocalDate.of(2026, 10, 31);
    private static final ScriptedServer.Answer NOT_FOUND = json(404, "{\"detail\":\"The DagRun was not found\"}");
    private static final ScriptedServer.Answer CLASH =
            json(409, "{\"detail\":{\"reason\":\"Unique constraint violation\",\"statement\":\"hidden\"}}");

    private ScriptedServer server;
    private TestTime time;

    @BeforeEach
    void start() {
        server = new ScriptedServer()
                .on("GET /api/v2/dags/nightly", ok("{\"dag_id\":\"nightly\",\"is_paused\":false,\"is_stale\":false}"))
                .on("GET /api/v2/monitor/health", ok(health("healthy")))
                .on(TRIGGER, ok(run("nightly__2026-10-31", "2026-10-30T18:30:00Z")));
        time = new TestTime("2026-11-25T00:00:00Z");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String health(String scheduler) {
        return "{\"metadatabase\":{\"status\":\"healthy\"},\"scheduler\":{\"status\":\"" + scheduler + "\"}}";
    }

    private static String run(String id, String start) {
        return "{\"dag_run_id\":\"" + id + "\",\"dag_id\":\"nightly\",\"state\":\"queued\",\"logical_date\":\"" + start
                + "\",\"data_interval_start\":\"" + start + "\"}";
    }

    private StartedNight trigger(LocalDate date) {
        return new NightTrigger(server.client().clock(time).sleeper(time).build(), "nightly").trigger(date);
    }

    private AirflowException refused(LocalDate date) {
        AirflowException failure = catchThrowableOfType(AirflowException.class, () -> trigger(date));
        assertThat(failure).isNotNull();
        return failure;
    }

    /** The night of a date starts on the next day at 01:30 in the city, 18:30 of the same day in UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-01T18:29:59Z, 2026-10-31, true",
        "2026-10-31T18:29:59Z, 2026-10-31, false",
        "2026-10-31T18:30:00Z, 2026-10-31, true",
        "2026-10-31T10:00:00Z, 2026-10-31, false",
        "2026-10-31T10:00:00Z, 2027-01-01, false",
        "2026-10-31T10:00:00Z, 2026-10-30, true",
    })
    void aNightThatHasNotComeIsRefusedBeforeAnythingIsSent(String now, LocalDate date, boolean come) {
        time = new TestTime(now);
        assertThat(new Night(date).hasCome(Instant.parse(now))).isEqualTo(come);
        if (!come) {
            assertThat(refused(date).code()).isEqualTo(Code.DATE_IN_FUTURE);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void sendsExactlyWhatTheTimetableWouldGive() {
        assertThat(trigger(DATE).how()).isEqualTo(How.STARTED);
        assertThat(server.last().body())
                .contains("\"dag_run_id\":\"nightly__2026-10-31\"")
                .contains("\"logical_date\":\"2026-10-30T18:30:00Z\"")
                .contains("\"data_interval_start\":\"2026-10-30T18:30:00Z\"")
                .contains("\"data_interval_end\":\"2026-10-31T18:30:00Z\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"dag_id":"nightly","is_paused":true}                   | healthy   | DAG_PAUSED
            {"dag_id":"nightly","is_paused":false,"is_stale":true}  | healthy   | DAG_STALE
            {"dag_id":"nightly","is_paused":false}                  | unhealthy | SCHEDULER_DOWN
            """)
    void whereItWouldStayQueuedNothingIsTriggered(String dag, String scheduler, Code code) {
        server.on("GET /api/v2/dags/nightly", ok(dag)).on("GET /api/v2/monitor/health", ok(health(scheduler)));
        assertThat(refused(DATE).code()).isEqualTo(code);
        assertThat(server.count(TRIGGER)).isZero();
    }

    @Test
    void aRunThatIsThereIsFoundAndLeft() {
        server.on(TRIGGER, CLASH).on(RUN, ok(run("nightly__2026-10-31", "2026-10-30T18:30:00Z")));
        assertThat(trigger(DATE).how()).isEqualTo(How.ALREADY_THERE);
        assertThat(server.count(TRIGGER)).isEqualTo(1);
    }

    @Test
    void anotherRunOfTheDateIsNamed() {
        server.on(TRIGGER, CLASH)
                .on(RUN, NOT_FOUND)
                .on(
                        LIST,
                        ok("{\"dag_runs\":[" + run("scheduled__x", "2026-10-30T18:30:00Z") + "],\"total_entries\":1}"));
        AirflowException failure = refused(DATE);
        assertThat(failure.code()).isEqualTo(Code.DATE_TAKEN);
        assertThat(failure).hasMessageContaining("scheduled__x (queued)");
    }

    @Test
    void theIdOfAnotherDatesRunIsNotTakenForOurs() {
        server.on(TRIGGER, CLASH).on(RUN, ok(run("nightly__2026-10-31", "2026-10-01T18:30:00Z")));
        AirflowException failure = refused(DATE);
        assertThat(failure.code()).isEqualTo(Code.RUN_ID_TAKEN);
        assertThat(failure).hasMessageContaining("as the run of 2026-10-02");
    }

    @Test
    void aLostAnswerIsLookedUpAndOnlyThenAskedAgain() {
        server.on(TRIGGER, hangUp(), ok(run("nightly__2026-10-31", "2026-10-30T18:30:00Z")))
                .on(RUN, NOT_FOUND);
        assertThat(trigger(DATE).how()).isEqualTo(How.STARTED);
        assertThat(server.lines()).endsWith(TRIGGER, RUN, TRIGGER);
    }

    @Test
    void afterALostAnswerTheLookUpsOwnFailureHidesNothing() {
        server.on(TRIGGER, hangUp()).on(RUN, text(500, "Internal Server Error"));
        AirflowException failure = refused(DATE);
        assertThat(failure.code()).isEqualTo(Code.NO_ANSWER);
        assertThat(failure.mayHaveBeenAccepted()).isTrue();
        assertThat(failure.getSuppressed()).hasSize(1);
    }
}
