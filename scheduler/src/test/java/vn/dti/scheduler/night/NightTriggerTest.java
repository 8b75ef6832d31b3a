package vn.dti.scheduler.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.scheduler.airflow.ScriptedServer.hangUp;
import static vn.dti.scheduler.airflow.ScriptedServer.json;
import static vn.dti.scheduler.airflow.ScriptedServer.ok;
import static vn.dti.scheduler.airflow.ScriptedServer.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.scheduler.airflow.AirflowException;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.ScriptedServer;
import vn.dti.scheduler.airflow.ScriptedServer.Answer;
import vn.dti.scheduler.airflow.TestTime;
import vn.dti.scheduler.night.StartedNight.How;

class NightTriggerTest {
    private static final LocalDate DATE = LocalDate.of(2026, 10, 31);
    private static final String DAG = "GET /api/v2/dags/nightly";
    private static final String HEALTH = "GET /api/v2/monitor/health";
    private static final String POST = "POST /api/v2/dags/nightly/dagRuns";
    private static final String LIST = "GET /api/v2/dags/nightly/dagRuns";
    private static final String RUN = LIST + "/nightly__2026-10-31";
    private static final Answer THERE = run("nightly__2026-10-31", "2026-10-30T18:30:00Z");
    private static final Answer NOT_THERE = json(404, "{\"detail\":\"The DagRun was not found\"}");
    private static final Answer CLASH = json(409, "{\"detail\":{\"reason\":\"Unique constraint violation\"}}");

    private final ScriptedServer server = new ScriptedServer();
    private final TestTime time = new TestTime("2026-11-01T02:00:00Z");
    private final NightTrigger trigger =
            new NightTrigger(server.client().clock(time).sleeper(time).build(), "nightly");

    @BeforeEach
    void start() {
        server.on(DAG, ok("{\"dag_id\":\"nightly\",\"is_paused\":false}"))
                .on(HEALTH, ok("{\"metadatabase\":{\"status\":\"healthy\"},\"scheduler\":{\"status\":\"healthy\"}}"))
                .on(RUN, NOT_THERE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aNightIsTriggeredWithWhatAScheduledOneHas() {
        server.on(POST, THERE);

        StartedNight started = trigger.trigger(DATE, Map.of("attempt", 2));

        assertThat(started.how()).isEqualTo(How.STARTED);
        assertThat(started.run().dagRunId()).isEqualTo("nightly__2026-10-31");
        assertThat(server.last().body())
                .contains("\"logical_date\":\"2026-10-30T18:30:00Z\"")
                .contains("\"dag_run_id\":\"nightly__2026-10-31\"")
                .contains("\"data_interval_start\":\"2026-10-30T18:30:00Z\"")
                .contains("\"data_interval_end\":\"2026-10-31T18:30:00Z\"")
                .contains("\"conf\":{\"attempt\":2}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-01T02:00:00Z",
        "2026-11-02, 2026-11-01T02:00:00Z",
        "2026-10-31, 2026-10-31T18:29:59Z"
    })
    void aNightThatHasNotComeIsNotSent(LocalDate date, String now) {
        TestTime then = new TestTime(now);
        NightTrigger early = new NightTrigger(server.client().clock(then).build(), "nightly");

        assertThat(failure(() -> early.trigger(date)).code()).isEqualTo(Code.DATE_IN_FUTURE);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                DAG + "|{\"dag_id\":\"nightly\",\"is_paused\":true}|DAG_PAUSED|nightly is paused",
                DAG + "|{\"dag_id\":\"nightly\",\"is_stale\":true}|DAG_STALE|file of nightly is gone",
                HEALTH
                        + "|{\"metadatabase\":{\"status\":\"healthy\"},\"scheduler\":{\"status\":\"unhealthy\"}}|SCHEDULER_DOWN|scheduler is unhealthy",
                HEALTH
                        + "|{\"metadatabase\":{\"status\":\"healthy\"},\"scheduler\":{\"status\":null}}|SCHEDULER_DOWN|scheduler was never started",
                HEALTH
                        + "|{\"metadatabase\":{\"status\":\"unhealthy\"}}|SCHEDULER_DOWN|metadatabase is unhealthy; the scheduler was never"
            })
    void whatWouldKeepItQueuedIsSaidAndNothingIsTriggered(String call, String answer, Code code, String words) {
        server.on(call, ok(answer));

        AirflowException e = failure(() -> trigger.trigger(DATE));

        assertThat(e.code()).isEqualTo(code);
        assertThat(e).hasMessageContaining(words);
        assertThat(server.count(POST)).isZero();
        assertThat(time.waits()).isEmpty();
    }

    /** Ways for an answer to be lost after the server may have taken the run. */
    static Stream<Answer> losses() {
        return Stream.of(
                hangUp(),
                ok("{\"dag_run_id\":\"nightly__2026-10-31\",\"dag_id\":\"nightly\"}")
                        .half(),
                text(502, "Bad Gateway"),
                text(503, ""),
                text(504, ""),
                text(200, "<html>"));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aLostAnswerIsLookedUp(Answer loss) {
        server.on(POST, loss).on(RUN, THERE);

        assertThat(trigger.trigger(DATE).how()).isEqualTo(How.FOUND_AFTER_LOST_ANSWER);
        assertThat(server.count(POST)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aRequestLostOnTheWayIsSentAgainUnderTheSameId(Answer loss) {
        server.on(POST, loss, THERE);

        assertThat(trigger.trigger(DATE).how()).isEqualTo(How.STARTED);
        assertThat(server.count(POST)).isEqualTo(2);
        assertThat(server.count(RUN)).isEqualTo(1);
        assertThat(server.requests().stream()
                        .filter(one -> one.line().equals(POST))
                        .map(ScriptedServer.Request::body)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aRequestThatWasStillUnderWayWhenLookedUpClashesWithTheSecondAndIsFound() {
        server.on(POST, hangUp(), CLASH).on(RUN, NOT_THERE, THERE);

        assertThat(trigger.trigger(DATE).how()).isEqualTo(How.FOUND_AFTER_LOST_ANSWER);
        assertThat(server.count(POST)).isEqualTo(2);
    }

    @Test
    void anAnswerLostTimeAndAgainIsSaidWithTheDoubt() {
        server.on(POST, hangUp());

        AirflowException e = failure(() -> trigger.trigger(DATE));

        assertThat(e.code()).isEqualTo(Code.NO_ANSWER);
        assertThat(e.mayHaveBeenAccepted()).isTrue();
        assertThat(server.count(POST)).isEqualTo(3);
        assertThat(server.count(RUN)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"500, 1", "403, 2"})
    void theDoubtIsNotHiddenByWhatComesAfter(int lookUp, int times) {
        server.on(POST, hangUp()).on(RUN, json(lookUp, "{\"detail\":\"no\"}"));

        AirflowException e = failure(() -> trigger.trigger(DATE));

        assertThat(e.mayHaveBeenAccepted()).isTrue();
        assertThat(e.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(
                        AirflowException.class,
                        later -> assertThat(later.status()).isEqualTo(lookUp));
    }

    @Test
    void aSecondRequestThatIsRefusedLeavesTheDoubtAboutTheFirst() {
        server.on(POST, hangUp(), json(403, "{\"detail\":\"Forbidden\"}"));

        assertThat(failure(() -> trigger.trigger(DATE)).mayHaveBeenAccepted()).isTrue();
        assertThat(server.count(POST)).isEqualTo(2);
    }

    @Test
    void aFaultOfTheServerIsLookedUpButNotRepeated() {
        server.on(POST, text(500, "Internal Server Error"));

        AirflowException e = failure(() -> trigger.trigger(DATE));

        assertThat(e.code()).isEqualTo(Code.SERVER_ERROR);
        assertThat(server.count(POST)).isEqualTo(1);
        assertThat(server.count(RUN)).isEqualTo(1);
    }

    @Test
    void aFaultOfTheServerAfterTheRunWasMadeIsNoFault() {
        server.on(POST, text(500, "Internal Server Error")).on(RUN, THERE);

        assertThat(trigger.trigger(DATE).how()).isEqualTo(How.FOUND_AFTER_LOST_ANSWER);
    }

    @Test
    void aNightThatIsThereIsGivenBack() {
        server.on(POST, CLASH).on(RUN, THERE);

        assertThat(trigger.trigger(DATE).how()).isEqualTo(How.ALREADY_THERE);
        assertThat(server.count(POST)).isEqualTo(1);
    }

    @Test
    void anotherRunOfThatDateIsNamed() {
        server.on(POST, CLASH)
                .on(
                        LIST,
                        ok(
                                "{\"dag_runs\":[{\"dag_run_id\":\"scheduled__x\",\"dag_id\":\"nightly\",\"state\":\"failed\"}],"
                                        + "\"total_entries\":1}"));

        AirflowException e = failure(() -> trigger.trigger(DATE));

        assertThat(e.code()).isEqualTo(Code.DATE_TAKEN);
        assertThat(e).hasMessageContaining("scheduled__x (failed)");
        assertThat(server.last().query())
                .isEqualTo(
                        "logical_date_gte=2026-10-30T18%3A30%3A00Z&logical_date_lte=2026-10-30T18%3A30%3A00Z&limit=1");
    }

    @Test
    void anotherRunThatCannotBeFoundIsSaidAllTheSame() {
        server.on(POST, CLASH).on(LIST, ok("{\"dag_runs\":[],\"total_entries\":0}"));

        AirflowException e = failure(() -> trigger.trigger(DATE));

        assertThat(e.code()).isEqualTo(Code.DATE_TAKEN);
        assertThat(e).hasMessageContaining("could not be found");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-29T18:30:00Z, 2026-10-30", "2026-10-31T17:00:00Z, 2026-11-01", ", no date"})
    void theIdOfARunOfAnotherDateIsNoNightOfThisOne(String start, String other) {
        server.on(POST, CLASH).on(RUN, run("nightly__2026-10-31", start));

        AirflowException e = failure(() -> trigger.trigger(DATE));

        assertThat(e.code()).isEqualTo(Code.RUN_ID_TAKEN);
        assertThat(e).hasMessageEndingWith("as the run of " + other);
    }

    @ParameterizedTest
    @CsvSource({"400, INVALID", "422, INVALID", "403, FORBIDDEN"})
    void whatTheServerRefusesIsSaidAtOnce(int status, Code code) {
        server.on(POST, json(status, "{\"detail\":\"no\"}"));

        assertThat(failure(() -> trigger.trigger(DATE)).code()).isEqualTo(code);
        assertThat(server.count(POST)).isEqualTo(1);
        assertThat(server.count(RUN)).isZero();
    }

    private static Answer run(String id, String intervalStart) {
        String start = intervalStart == null ? "null" : "\"" + intervalStart + "\"";
        return ok("{\"dag_run_id\":\"" + id + "\",\"dag_id\":\"nightly\",\"state\":\"queued\",\"data_interval_start\":"
                + start + "}");
    }

    private static AirflowException failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(AirflowException.class, call);
    }
}
