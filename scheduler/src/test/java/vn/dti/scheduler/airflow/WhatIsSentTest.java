package vn.dti.scheduler.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.scheduler.airflow.AirflowErrorsTest.failure;
import static vn.dti.scheduler.airflow.ScriptedServer.ok;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.model.RunState;
import vn.dti.scheduler.airflow.model.RunType;
import vn.dti.scheduler.airflow.model.TaskState;
import vn.dti.scheduler.airflow.model.TaskTry;

/** Each call's method, path, query and body, to the letter. */
class WhatIsSentTest {
    private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-03T23:00:00Z");
    private static final String RUN = "{\"dag_run_id\":\"r\",\"dag_id\":\"d\",\"state\":\"queued\"}";
    private static final String TASK = "{\"task_id\":\"t\",\"dag_id\":\"d\",\"dag_run_id\":\"r\"}";
    private static final String DAGS = "/api/v2/dags/d";
    private static final String RUNS = DAGS + "/dagRuns";
    private static final String TASKS = RUNS + "/r/taskInstances";
    private static final TaskTry TRY = new TaskTry("d", "r", "t", 2);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Arguments> calls() {
        NewBackfill backfill = NewBackfill.of("d", FROM, TO);
        String backfillBody = """
                {"dag_id":"d","from_date":"2026-11-01T00:00:00Z","to_date":"2026-11-03T23:00:00Z","run_backwards":false,
                "dag_run_conf":{},"reprocess_behavior":"none","max_active_runs":1}""";
        return Stream.of(
                call("GET " + DAGS, "", DAG, a -> a.dags().get("d")),
                call("GET " + DAGS + "/details", "", DAG, a -> a.dags().details("d")),
                call(
                        "GET /api/v2/dags?limit=5",
                        "",
                        "{\"dags\":[]}",
                        a -> a.dags().first(5)),
                call(
                        "PATCH " + DAGS + "?update_mask=is_paused",
                        "{\"is_paused\":true}",
                        DAG,
                        a -> a.dags().pause("d")),
                call(
                        "PATCH " + DAGS + "?update_mask=is_paused",
                        "{\"is_paused\":false}",
                        DAG,
                        a -> a.dags().unpause("d")),
                call(
                        "POST " + RUNS,
                        "{\"logical_date\":null}",
                        RUN,
                        a -> a.runs().trigger("d", NewRun.undated())),
                call(
                        "POST " + RUNS,
                        """
                        {"logical_date":"2026-11-01T00:00:00Z","dag_run_id":"r","data_interval_start":"2026-11-01T00:00:00Z",
                        "data_interval_end":"2026-11-03T23:00:00Z","conf":{"fail":false},"note":"by hand"}""",
                        RUN,
                        a -> a.runs()
                                .trigger(
                                        "d",
                                        NewRun.of(FROM)
                                                .id("r")
                                                .interval(FROM, TO)
                                                .conf(Map.of("fail", false))
                                                .note("by hand"))),
                call("GET " + RUNS + "/r", "", RUN, a -> a.runs().get("d", "r")),
                call(
                        "GET " + RUNS + "/scheduled__2026-11-24T00%3A30%3A00%2B00%3A00",
                        "",
                        RUN,
                        a -> a.runs().get("d", "scheduled__2026-11-24T00:30:00+00:00")),
                call("GET " + RUNS, "", "{\"dag_runs\":[]}", a -> a.runs().page(RunQuery.of("d"))),
                call(
                        "GET /api/v2/dags/~/dagRuns?limit=1",
                        "",
                        "{\"dag_runs\":[]}",
                        a -> a.runs().page(RunQuery.ofEveryDag().limit(1))),
                call(
                        "GET " + RUNS
                                + "?state=success&state=failed&run_type=backfill&logical_date_gte=2026-11-01T00%3A00%3A00Z"
                                + "&run_after_lte=2026-11-03T23%3A00%3A00Z&order_by=-logical_date&limit=2&offset=0",
                        "",
                        "{\"dag_runs\":[]}",
                        a -> a.runs()
                                .page(RunQuery.of("d")
                                        .states(RunState.QUEUED)
                                        .states(RunState.SUCCESS, RunState.FAILED)
                                        .types(RunType.BACKFILL)
                                        .logicalDateFrom(FROM)
                                        .runAfterTo(TO)
                                        .orderBy("-logical_date")
                                        .limit(2)
                                        .offset(0))),
                call(
                        "GET " + RUNS
                                + "?logical_date_lte=2026-11-03T23%3A00%3A00Z&logical_date_lt=2026-11-03T23%3A00%3A00Z",
                        "",
                        "{\"dag_runs\":[]}",
                        a -> a.runs().page(RunQuery.of("d").logicalDateBefore(TO))),
                call(
                        "POST /api/v2/dags/~/dagRuns/list",
                        """
                        {"dag_ids":["d"],"states":["success"],"start_date_gte":"2026-11-01T00:00:00Z","page_limit":5,"page_offset":0}""",
                        "{\"dag_runs\":[]}",
                        a -> a.runs()
                                .page(
                                        List.of("d"),
                                        RunQuery.ofEveryDag()
                                                .states(RunState.SUCCESS)
                                                .startedFrom(FROM)
                                                .limit(5)
                                                .offset(0))),
                call(
                        "GET " + RUNS + "/r/wait?interval=1",
                        "",
                        "{\"state\":\"running\"}\n{\"state\":\"success\"}\n",
                        a -> assertThat(a.runs().waitAtServer("d", "r", Duration.ofSeconds(1), Duration.ofSeconds(9)))
                                .isEqualTo(RunState.SUCCESS)),
                call(
                        "POST " + RUNS + "/r/clear",
                        "{\"dry_run\":true,\"only_failed\":true}",
                        "{\"task_instances\":[" + TASK + "]}",
                        a -> assertThat(a.runs().previewClear("d", "r", ClearScope.FAILED))
                                .hasSize(1)),
                call(
                        "POST " + RUNS + "/r/clear",
                        "{\"dry_run\":false,\"only_failed\":false}",
                        RUN,
                        a -> a.runs().clear("d", "r", ClearScope.ALL)),
                call(
                        "PATCH " + RUNS + "/r?update_mask=state",
                        "{\"state\":\"failed\"}",
                        RUN,
                        a -> a.runs().setState("d", "r", RunState.FAILED)),
                call(
                        "PATCH " + RUNS + "/r?update_mask=state&update_mask=note",
                        "{\"state\":\"success\",\"note\":\"accepted\"}",
                        RUN,
                        a -> a.runs().setState("d", "r", RunState.SUCCESS, "accepted")),
                call(
                        "PATCH " + RUNS + "/r?update_mask=note",
                        "{\"note\":\"hỏng\"}",
                        RUN,
                        a -> a.runs().note("d", "r", "hỏng")),
                call("DELETE " + RUNS + "/r", "", "", a -> a.runs().delete("d", "r")),
                call(
                        "GET " + TASKS + "?order_by=start_date&limit=100&offset=0",
                        "",
                        "{\"task_instances\":[]}",
                        a -> assertThat(a.tasks().all("d", "r", "start_date")).isEmpty()),
                call("GET " + TASKS + "/t", "", TASK, a -> a.tasks().get("d", "r", "t")),
                call(
                        "GET " + TASKS + "/t/tries",
                        "",
                        "{\"task_instances\":[" + TASK + "]}",
                        a -> a.tasks().tries("d", "r", "t")),
                call(
                        "GET " + TASKS + "/t/logs/2",
                        "",
                        "{\"content\":[]}",
                        a -> a.tasks().log(TRY)),
                call(
                        "GET " + TASKS + "/t/logs/2?token=a%2Bb",
                        "",
                        "{\"content\":[]}",
                        a -> a.tasks().log(TRY, "a+b")),
                call(
                        "GET " + TASKS + "/t/logs/1?map_index=3",
                        "",
                        "{\"content\":[]}",
                        a -> a.tasks().log(new TaskTry("d", "r", "t", 3, 1))),
                call(
                        "GET " + TASKS + "/t/logs/2?full_content=true",
                        "",
                        "{\"content\":[]}",
                        a -> a.tasks().fullLog(TRY)),
                call(
                        "GET " + TASKS + "/t/logs/2",
                        "",
                        "{\"event\":\"a\"}\n{\"event\":\"b\"}\n",
                        a -> assertThat(a.tasks().logLines(TRY)).hasSize(2)),
                call(
                        "PATCH " + TASKS + "/t",
                        "{\"new_state\":\"success\"}",
                        "",
                        a -> a.tasks().setState("d", "r", "t", TaskState.SUCCESS)),
                call(
                        "POST " + DAGS + "/clearTaskInstances",
                        """
                        {"dag_run_id":"r","only_failed":true,"task_ids":["t"],"include_downstream":true,"dry_run":true}""",
                        "{\"task_instances\":[]}",
                        a -> a.tasks()
                                .previewClear(
                                        "d",
                                        TaskClearing.of("r", ClearScope.FAILED)
                                                .tasks("t")
                                                .andDownstream())),
                call(
                        "POST " + DAGS + "/clearTaskInstances",
                        "{\"dag_run_id\":\"r\",\"only_failed\":false,\"include_upstream\":true,\"dry_run\":false}",
                        "{\"task_instances\":[]}",
                        a -> a.tasks()
                                .clear("d", TaskClearing.of("r", ClearScope.ALL).andUpstream())),
                call(
                        "GET " + TASKS + "/t/xcomEntries/return_value",
                        "",
                        "{\"key\":\"k\",\"task_id\":\"t\",\"value\":\"ok\"}",
                        a -> assertThat(a.tasks()
                                        .xcom("d", "r", "t", "return_value")
                                        .value()
                                        .asText())
                                .isEqualTo("ok")),
                call(
                        "POST /api/v2/backfills/dry_run",
                        backfillBody,
                        "{\"backfills\":[{\"logical_date\":\"2026-11-01T01:00:00Z\"}]}",
                        a -> assertThat(a.backfills().preview(backfill)).hasSize(1)),
                call(
                        "POST /api/v2/backfills",
                        backfillBody,
                        BACKFILL,
                        a -> a.backfills().create(backfill)),
                call(
                        "POST /api/v2/backfills",
                        backfillBody
                                .replace("false", "true")
                                .replace("none", "failed")
                                .replace(":1}", ":2}")
                                .replace("{}", "{\"a\":2}"),
                        BACKFILL,
                        a -> a.backfills()
                                .create(backfill.latestFirst()
                                        .reprocess(NewBackfill.Reprocess.FAILED)
                                        .conf(Map.of("a", 2))
                                        .maxActiveRuns(2))),
                call("GET /api/v2/backfills/1", "", BACKFILL, a -> a.backfills().get(1)),
                call(
                        "PUT /api/v2/backfills/1/pause",
                        "",
                        BACKFILL,
                        a -> a.backfills().pause(1)),
                call(
                        "PUT /api/v2/backfills/1/unpause",
                        "",
                        BACKFILL,
                        a -> a.backfills().unpause(1)),
                call(
                        "PUT /api/v2/backfills/1/cancel",
                        "",
                        BACKFILL,
                        a -> a.backfills().cancel(1)),
                call(
                        "GET /api/v2/assets/events?limit=1&order_by=-timestamp",
                        "",
                        "{\"asset_events\":[{\"id\":1}]}",
                        a -> a.assetEvents(1)),
                call("GET /openapi.json", "", "{\"openapi\":\"3.1.0\"}", Airflow::openApi));
    }

    private static final String DAG = "{\"dag_id\":\"d\",\"is_paused\":true}";
    private static final String BACKFILL = "{\"id\":1,\"dag_id\":\"d\"}";

    private static Arguments call(String line, String body, String answer, Consumer<Airflow> call) {
        return arguments(line, body, answer, call);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("calls")
    void isSent(String line, String body, String answer, Consumer<Airflow> call) throws JsonProcessingException {
        server.on(line, ok(answer));

        call.accept(server.client().build());

        ScriptedServer.Request request = server.last();
        assertThat(server.lines()).containsExactly(line);
        assertThat(MAPPER.readTree(request.body())).isEqualTo(MAPPER.readTree(body));
        assertThat(request.upgrade())
                .as("an upgrade to HTTP/2 would cost the body")
                .isEmpty();
    }

    @Test
    void aServerUnderAPathIsReachedThere() {
        server.on("POST /airflow/auth/token", ScriptedServer.json(201, "{\"access_token\":\"t\"}"))
                .on("GET /airflow/api/v2/dags/d", ok(DAG));

        Airflow.at(URI.create(server.base() + "/airflow/"))
                .user("a", "b")
                .build()
                .dags()
                .get("d");

        assertThat(server.last().authorization()).isEqualTo("Bearer t");
    }

    @Test
    void logLinesAreAskedForAsSuch() {
        server.on("GET " + TASKS + "/t/logs/2", ok("{\"event\":\"a\"}"));

        server.client().build().tasks().logLines(TRY);

        assertThat(server.last().accept()).isEqualTo("application/x-ndjson");
    }

    @Test
    void aFutureDateIsNotSent() {
        TestTime time = new TestTime("2026-10-31T23:59:59Z");

        AirflowException e =
                failure(() -> server.client().clock(time).build().runs().trigger("d", NewRun.of(FROM)));

        assertThat(e.code()).isEqualTo(Code.DATE_IN_FUTURE);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void whatWouldBeAnotherPathIsNoId(String id) {
        Airflow airflow = server.client().build();
        assertThatIllegalArgumentException().isThrownBy(() -> airflow.runs().delete("d", id));
    }

    @Test
    void anIdCannotLeaveItsSegment() {
        server.on("GET /api/v2/dags/..%2Fversion%3Fx%23y%20z", ok(DAG));

        assertThat(server.client().build().dags().get("../version?x#y z").paused())
                .isTrue();
    }

    @Test
    void whatTheListCallLacksIsRefused() {
        RunQuery query = RunQuery.ofEveryDag().types(RunType.MANUAL);
        Airflow airflow = server.client().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> airflow.runs().page(List.of("d"), query))
                .withMessageContaining("run_type");
    }

    @Test
    void intervalsDoNotRunBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> NewRun.undated().interval(TO, FROM));
        assertThatIllegalArgumentException().isThrownBy(() -> NewBackfill.of("d", TO, FROM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a", "/a", "http:a", "http://u:p@a", "http://a?b=c", "http://a#b"})
    void whatIsNoAddressOfAServerIsRefused(String base) {
        assertThatIllegalArgumentException().isThrownBy(() -> Airflow.at(URI.create(base)));
    }
}
