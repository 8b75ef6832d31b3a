package vn.dti.scheduler.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.airflow.AirflowException;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.ClearScope;
import vn.dti.scheduler.airflow.NewBackfill;
import vn.dti.scheduler.airflow.NewRun;
import vn.dti.scheduler.airflow.Page;
import vn.dti.scheduler.airflow.Retry;
import vn.dti.scheduler.airflow.RunQuery;
import vn.dti.scheduler.airflow.TaskClearing;
import vn.dti.scheduler.airflow.model.RunState;
import vn.dti.scheduler.airflow.model.RunType;
import vn.dti.scheduler.airflow.model.TaskState;
import vn.dti.scheduler.airflow.model.TaskTry;

/**
 * The recordings of a real Airflow. Every call that is right is made by the client, to which the recorded answer is given;
 * calls that are wrong on purpose the test sends itself, and gives the answer to the client's error reading.
 */
class RecordingsTest {
    private static final String PROBE = "nightly_probe";
    private static final String REPORTS = "nightly_reports";
    private static final String RUN = "nightly__2026-11-23";
    private static final String FAILED = "nightly__fail";
    /** What the recorder put in the place of a password. */
    private static final String PASSWORD = "<pw>";

    private static final Map<String, Function<Airflow, Object>> CALLS = calls();

    private ReplayServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ReplayServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Map<String, Function<Airflow, Object>> calls() {
        Map<String, Function<Airflow, Object>> calls = new LinkedHashMap<>();
        calls.put("rest-v2: version (no auth)", Airflow::version);
        calls.put("rest-v2: health (no auth)", Airflow::health);
        calls.put("rest-v2: list dags", airflow -> airflow.dags().first(5));
        calls.put("rest-v2: get dag", airflow -> airflow.dags().get(PROBE));
        calls.put("rest-v2: dag details", airflow -> airflow.dags().details(PROBE));
        calls.put("rest-v2: unknown dag", airflow -> airflow.dags().get("nope"));
        calls.put("rest-v2: unpause", airflow -> airflow.dags().unpause(PROBE));
        calls.put("rest-v2: pause", airflow -> airflow.dags().pause(PROBE));
        calls.put(
                "rest-v2: trigger",
                airflow -> airflow.runs()
                        .trigger(
                                PROBE,
                                NewRun.of(at("2026-11-23T01:00:00Z"))
                                        .id(RUN)
                                        .conf(Map.of("fail", false))
                                        .note("nightly by reporting scheduler")));
        calls.put(
                "rest-v2: trigger same id",
                airflow -> airflow.runs()
                        .trigger(PROBE, NewRun.of(at("2026-11-22T01:00:00Z")).id(RUN)));
        calls.put(
                "rest-v2: trigger same logical_date, other id",
                airflow -> airflow.runs()
                        .trigger(PROBE, NewRun.of(at("2026-11-23T01:00:00Z")).id("other")));
        calls.put("rest-v2: trigger as viewer", airflow -> airflow.runs().trigger(PROBE, NewRun.undated()));
        calls.put("rest-v2: trigger unknown dag", airflow -> airflow.runs().trigger("nope", NewRun.undated()));
        calls.put(
                "rest-v2: trigger bad run id",
                airflow -> airflow.runs().trigger(PROBE, NewRun.undated().id("a/b c")));
        calls.put("rest-v2: get run (just after)", airflow -> airflow.runs().get(PROBE, RUN));
        calls.put("rest-v2: get run (done)", airflow -> airflow.runs().get(PROBE, RUN));
        calls.put("rest-v2: get unknown run", airflow -> airflow.runs().get(PROBE, "none"));
        calls.put(
                "rest-v2: list runs",
                airflow -> airflow.runs()
                        .page(RunQuery.of(PROBE)
                                .limit(2)
                                .offset(0)
                                .orderBy("-logical_date")
                                .states(RunState.SUCCESS)));
        calls.put(
                "rest-v2: list runs bad order",
                airflow -> airflow.runs().page(RunQuery.of(PROBE).orderBy("zzz")));
        calls.put(
                "rest-v2: list runs bad state",
                airflow -> airflow.runs().page(RunQuery.of(PROBE).states(new RunState("zzz"))));
        calls.put(
                "rest-v2: list runs limit 0",
                airflow -> airflow.runs().page(RunQuery.of(PROBE).limit(0)));
        calls.put(
                "rest-v2: list runs limit 1000",
                airflow -> airflow.runs().page(RunQuery.of(PROBE).limit(1000)));
        calls.put(
                "rest-v2: list runs by dates",
                airflow -> airflow.runs()
                        .page(RunQuery.of(PROBE)
                                .logicalDateFrom(at("2026-11-23T00:00:00Z"))
                                .logicalDateBefore(at("2026-11-24T00:00:00Z"))));
        calls.put(
                "rest-v2: list runs all dags",
                airflow -> airflow.runs().page(RunQuery.ofEveryDag().limit(1)));
        calls.put(
                "rest-v2: list runs batch",
                airflow -> airflow.runs()
                        .page(
                                List.of(PROBE),
                                RunQuery.ofEveryDag()
                                        .states(RunState.SUCCESS)
                                        .limit(5)
                                        .offset(0)));
        calls.put(
                "rest-v2: task instances",
                airflow -> airflow.tasks().all(PROBE, RUN, "start_date").toList());
        calls.put("rest-v2: one task instance", airflow -> airflow.tasks().get(PROBE, RUN, "report"));
        calls.put("rest-v2: unknown task instance", airflow -> airflow.tasks().get(PROBE, RUN, "zzz"));
        calls.put("rest-v2: tries", airflow -> airflow.tasks().tries(PROBE, RUN, "report"));
        calls.put("rest-v2: log json", airflow -> airflow.tasks().log(new TaskTry(PROBE, RUN, "report", 1)));
        calls.put(
                "rest-v2: log json full_content",
                airflow -> airflow.tasks().fullLog(new TaskTry(PROBE, RUN, "report", 1)));
        calls.put("rest-v2: log ndjson", airflow -> airflow.tasks().logLines(new TaskTry(PROBE, RUN, "report", 1)));
        calls.put("rest-v2: log bad try", airflow -> airflow.tasks().log(new TaskTry(PROBE, RUN, "report", 9)));
        calls.put("rest-v2: xcom", airflow -> airflow.tasks().xcom(PROBE, RUN, "report", "return_value"));
        calls.put(
                "rest-v2: trigger failing",
                airflow -> airflow.runs()
                        .trigger(
                                PROBE,
                                NewRun.of(at("2026-11-21T01:00:00Z")).id(FAILED).conf(Map.of("fail", true))));
        calls.put(
                "rest-v2: task instances of failed run",
                airflow -> airflow.tasks().all(PROBE, FAILED).toList());
        calls.put(
                "rest-v2: log of failed task",
                airflow -> airflow.tasks().fullLog(new TaskTry(PROBE, FAILED, "report", 1)));
        calls.put(
                "rest-v2: clear run dry_run", airflow -> airflow.runs().previewClear(PROBE, FAILED, ClearScope.FAILED));
        calls.put(
                "rest-v2: clear TI dry_run",
                airflow -> airflow.tasks()
                        .previewClear(
                                PROBE,
                                TaskClearing.of(FAILED, ClearScope.FAILED)
                                        .tasks("report")
                                        .andDownstream()));
        calls.put("rest-v2: clear run only_failed", airflow -> airflow.runs().clear(PROBE, FAILED, ClearScope.FAILED));
        calls.put("rest-v2: tries after clear", airflow -> airflow.tasks().tries(PROBE, FAILED, "report"));
        calls.put(
                "rest-v2: patch run state",
                airflow -> airflow.runs().setState(PROBE, FAILED, RunState.SUCCESS, "accepted by ops"));
        calls.put("rest-v2: patch run bad state", airflow -> airflow.runs().setState(PROBE, FAILED, RunState.RUNNING));
        calls.put("rest-v2: patch TI", airflow -> {
            airflow.tasks().setState(PROBE, FAILED, "report", TaskState.SUCCESS);
            return "";
        });
        calls.put("rest-v2: null logical date run", airflow -> airflow.runs().trigger(PROBE, NewRun.undated()));
        calls.put("rest-v2: backfill dry run", airflow -> airflow.backfills().preview(backfill(PROBE)));
        calls.put("rest-v2: backfill", airflow -> airflow.backfills().create(backfill(PROBE)));
        calls.put(
                "rest-v2: backfill again (conflict)",
                airflow -> airflow.backfills().create(backfill(PROBE)));
        calls.put(
                "rest-v2: backfill unknown dag", airflow -> airflow.backfills().create(backfill("nope")));
        calls.put(
                "rest-v2: list backfills",
                airflow -> airflow.backfills().all(PROBE).toList());
        calls.put("rest-v2: get backfill", airflow -> airflow.backfills().get(1));
        calls.put("rest-v2: pause backfill", airflow -> airflow.backfills().pause(1));
        calls.put("rest-v2: unpause backfill", airflow -> airflow.backfills().unpause(1));
        calls.put(
                "rest-v2: runs of the backfill",
                airflow -> airflow.runs()
                        .page(RunQuery.of(PROBE).types(RunType.BACKFILL).limit(3)));
        calls.put("rest-v2: cancel backfill", airflow -> airflow.backfills().cancel(1));
        calls.put(
                "rest-v2: cancel backfill again", airflow -> airflow.backfills().cancel(1));
        calls.put(
                "rest-v2: get unknown backfill", airflow -> airflow.backfills().get(9999));
        calls.put("rest-v2: import errors", airflow -> airflow.importErrors().toList());
        calls.put(
                "rest-v2: wait endpoint",
                airflow -> airflow.runs().waitAtServer(PROBE, RUN, Duration.ofSeconds(1), Duration.ofSeconds(10)));
        calls.put("rest-v2: delete run", airflow -> {
            airflow.runs().delete(PROBE, FAILED);
            return "";
        });
        calls.put("rest-v2: delete run again", airflow -> {
            airflow.runs().delete(PROBE, FAILED);
            return "";
        });
        calls.put(
                "rest-v2: trigger while paused",
                airflow -> airflow.runs().trigger(PROBE, NewRun.undated().id("whilepaused")));
        calls.put(
                "rest-v2: get run queued while paused",
                airflow -> airflow.runs().get(PROBE, "whilepaused"));
        calls.put("rest-v2: openapi", Airflow::openApi);
        nights(calls);
        return calls;
    }

    private static void nights(Map<String, Function<Airflow, Object>> calls) {
        calls.put("nightly-dag-1: dag", airflow -> airflow.dags().get(REPORTS));
        calls.put("nightly-dag-1: details", airflow -> airflow.dags().details(REPORTS));
        calls.put("nightly-dag-1: unpause", airflow -> airflow.dags().unpause(REPORTS));
        calls.put("nightly-dag-1: ok", trigger("2026-11-05", "r-ok", Map.of()));
        calls.put("nightly-dag-1: fail-once", trigger("2026-11-06", "r-once", Map.of("mode", "fail-once")));
        calls.put("nightly-dag-1: fail", trigger("2026-11-07", "r-fail", Map.of("mode", "fail")));
        calls.put("nightly-dag-1: nothing to do (exit 99)", trigger("2026-11-08", "r-none", Map.of("mode", "nothing")));
        calls.put(
                "nightly-dag-1: no logical date",
                airflow -> airflow.runs()
                        .trigger(REPORTS, NewRun.undated().id("r-null").conf(Map.of())));
        calls.put(
                "nightly-dag-1: explicit interval",
                airflow -> airflow.runs()
                        .trigger(
                                REPORTS,
                                NewRun.of(at("2026-11-09T00:30:00Z"))
                                        .id("r-interval")
                                        .conf(Map.of())
                                        .interval(at("2026-11-09T00:30:00Z"), at("2026-11-10T00:30:00Z"))));
        calls.put("nightly-dag-1: bad param", trigger("2026-11-10", "r-badparam", Map.of("cp", 5)));
        for (String run : List.of("r-ok", "r-once", "r-fail", "r-none", "r-null", "r-interval")) {
            calls.put(
                    "nightly-dag-1: TIs " + run,
                    airflow -> airflow.tasks().all(REPORTS, run).toList());
        }
        calls.put(
                "nightly-dag-2: fail future run",
                airflow -> airflow.runs().setState(REPORTS, "r-future", RunState.FAILED));
        calls.put("nightly-dag-2: trigger slow", trigger("2026-11-12", "k-slow", Map.of("mode", "slow")));
        calls.put(
                "nightly-dag-2: cancel: run -> failed",
                airflow -> airflow.runs().setState(REPORTS, "k-slow", RunState.FAILED));
        calls.put(
                "nightly-dag-2: TIs",
                airflow -> airflow.tasks().all(REPORTS, "k-slow").toList());
        for (String task :
                List.of("r-ok/ingest", "r-fail/aggregate", "r-none/ingest", "r-null/ingest", "k-slow/aggregate")) {
            String[] parts = task.split("/");
            calls.put(
                    "nightly-dag-2: log " + task,
                    airflow -> airflow.tasks().log(new TaskTry(REPORTS, parts[0], parts[1], 1)));
        }
        calls.put("nightly-dag-2: asset events", airflow -> airflow.assetEvents(1));
    }

    private static Function<Airflow, Object> trigger(String date, String id, Map<String, ?> conf) {
        return airflow -> airflow.runs()
                .trigger(REPORTS, NewRun.of(at(date + "T00:30:00Z")).id(id).conf(conf));
    }

    private static NewBackfill backfill(String dag) {
        return NewBackfill.of(dag, at("2026-11-01T00:00:00Z"), at("2026-11-03T23:00:00Z"));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    static List<Exchange> right() {
        return Exchange.recorded().stream()
                .filter(exchange -> CALLS.containsKey(exchange.toString()))
                .toList();
    }

    static List<Exchange> wrong() {
        return Exchange.recorded().stream()
                .filter(exchange -> !CALLS.containsKey(exchange.toString()) && !signIn(exchange))
                .toList();
    }

    private static boolean signIn(Exchange exchange) {
        return exchange.path().equals("/auth/token") && exchange.status() == 201;
    }

    @Test
    void nothingIsLeftOut() {
        List<Exchange> all = Exchange.recorded();
        assertThat(all).hasSize(116);
        Set<String> labels = all.stream().map(Exchange::toString).collect(Collectors.toSet());
        assertThat(labels).as("no call of the table is made up").containsAll(CALLS.keySet());
        assertThat(new TreeSet<>(wrong().stream().map(Exchange::label).toList()))
                .as("what the client would never send")
                .containsExactlyInAnyOrder(
                        "bad token",
                        "basic auth instead of token",
                        "clear TI default body",
                        "future logical date",
                        "list backfills without dag_id",
                        "list runs limit -1",
                        "log text",
                        "method not allowed",
                        "no token",
                        "patch unknown field",
                        "token cli",
                        "token missing field",
                        "token wrong password",
                        "trigger: bad logical_date",
                        "trigger: execution_date (v1 name)",
                        "trigger: extra field",
                        "trigger: missing logical_date",
                        "trigger: naive logical_date",
                        "trigger: only one interval end",
                        "trigger malformed json",
                        "unknown path",
                        "v1 path");
    }

    @ParameterizedTest
    @MethodSource("right")
    void theClientMakesTheCallAndUnderstandsTheAnswer(Exchange exchange) throws IOException {
        server.answer(exchange);
        Object answer = asking(exchange);
        assertThat(server.asked()).hasSize(1);
        ReplayServer.Asked asked = server.asked().get(0);
        assertThat(asked.method()).isEqualTo(exchange.method());
        assertThat(asked.path()).isEqualTo(exchange.path());
        exchange.query().forEach((name, values) -> {
            // The client says in one call what the recorder said in two words of its own.
            if (!name.equals("update_mask")) {
                assertThat(asked.query()).as(exchange.toString()).containsEntry(name, values);
            }
        });
        assertThat(missing(exchange.request(), asked.body()))
                .as("sent " + asked.body())
                .isEmpty();
        if (answer instanceof AirflowException failure) {
            assertThat(failure.status()).isEqualTo(exchange.status());
            return;
        }
        assertThat(exchange.status()).as(exchange.toString()).isBetween(200, 299);
        understood(exchange, answer);
    }

    @ParameterizedTest
    @MethodSource("right")
    void theCallIsAsTheOpenApiDocumentsSay(Exchange exchange) throws IOException {
        List<OpenApi> documents = OpenApi.documents();
        server.answer(exchange);
        asking(exchange);
        ReplayServer.Asked asked = server.asked().get(0);
        int documented = 0;
        for (OpenApi document : documents) {
            if (document.knows(asked.path())) {
                documented++;
                List<String> complaints = new ArrayList<>(document.complaints(asked));
                complaints.removeIf(complaint -> expected(exchange, complaint));
                assertThat(complaints).as(asked.toString()).isEmpty();
            }
        }
        boolean newer =
                exchange.label().equals("wait endpoint") || exchange.label().equals("openapi");
        assertThat(documented).as(asked.path()).isGreaterThanOrEqualTo(newer ? 0 : 2);
    }

    /** What the recordings do to see the server refuse it, and what 3.0 does not know and the method says so. */
    private static boolean expected(Exchange exchange, String complaint) {
        return switch (exchange.label()) {
            case "patch run bad state" -> complaint.contains("state");
            case "list runs by dates" -> complaint.contains("3.0.2") && complaint.contains("logical_date_lt");
            default -> false;
        };
    }

    /** The answer, or the failure the client makes of it. */
    private Object asking(Exchange exchange) {
        Airflow airflow =
                Airflow.at(server.address()).token("any").retry(Retry.NEVER).build();
        try {
            return CALLS.get(exchange.toString()).apply(airflow);
        } catch (AirflowException failure) {
            return failure;
        }
    }

    private static void understood(Exchange exchange, Object answer) {
        JsonNode said = exchange.response();
        if (answer instanceof Record one && !(answer instanceof Page) && !(answer instanceof RunState)) {
            assertThat(Understood.differences(one, said))
                    .as(exchange.toString())
                    .isEmpty();
        } else if (answer instanceof RunState state) {
            assertThat(said.toString()).contains(state.word());
        } else if (answer instanceof Page<?> page) {
            assertThat(page.totalEntries()).isEqualTo(said.path("total_entries").asInt());
            same(exchange, page.items(), said);
        } else if (answer instanceof List<?> list) {
            same(exchange, list, said);
        } else if (answer instanceof JsonNode tree) {
            assertThat(tree).isEqualTo(said);
        }
    }

    /** A list in whatever field the answer has it, or line by line. */
    private static void same(Exchange exchange, List<?> read, JsonNode said) {
        if (said.isTextual()) {
            assertThat(read).hasSize((int) said.asText().lines().count()).isNotEmpty();
            return;
        }
        JsonNode items = said.properties().stream()
                .map(Map.Entry::getValue)
                .filter(JsonNode::isArray)
                .findFirst()
                .orElseThrow();
        assertThat(read).as(exchange.toString()).hasSize(items.size());
        for (int i = 0; i < items.size(); i++) {
            assertThat(Understood.differences((Record) read.get(i), items.get(i)))
                    .isEmpty();
        }
    }

    /** What the recorder sent and the client did not, or otherwise. */
    private static List<String> missing(JsonNode recorded, JsonNode sent) {
        Set<String> missing = new HashSet<>();
        recorded.properties().forEach(field -> {
            boolean nothing = field.getValue().isNull()
                    || (field.getValue().isObject() && field.getValue().isEmpty());
            boolean logicalDate = field.getKey().equals("logical_date");
            boolean left = nothing && !logicalDate && !sent.has(field.getKey());
            if (!left && !field.getValue().equals(sent.path(field.getKey()))) {
                missing.add(field.getKey() + ": " + field.getValue() + ", sent " + sent.path(field.getKey()));
            }
        });
        return List.copyOf(missing);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void theAnswerToAWrongCallIsReadAsWhatItIs(Exchange exchange) throws Exception {
        server.answer(exchange);
        HttpResponse<String> answer = sent(exchange);
        assertThat(answer.statusCode()).isEqualTo(exchange.status());
        if (exchange.status() < 300) {
            return;
        }
        boolean refusedToken = exchange.label().equals("no token")
                || exchange.label().equals("bad token")
                || exchange.label().equals("basic auth instead of token");
        // The client asks for another token and tries once more.
        server.answer(exchange, exchange);
        AirflowException failure = catchThrowableOfType(
                AirflowException.class,
                () -> Airflow.at(server.address())
                        .token("any")
                        .retry(Retry.NEVER)
                        .build()
                        .runs()
                        .trigger(PROBE, NewRun.undated()));
        assertThat(failure).isNotNull();
        assertThat(failure.status()).isEqualTo(exchange.status());
        assertThat(failure.code())
                .isEqualTo(
                        refusedToken || exchange.label().equals("token wrong password")
                                ? Code.NOT_SIGNED_IN
                                : switch (exchange.status()) {
                                    case 404, 405, 406 -> Code.UNSUPPORTED;
                                    default -> Code.INVALID;
                                });
        assertThat(failure.serverWords()).as(exchange.response().toString()).isNotEmpty();
        assertThat(failure.serverWords()).allMatch(word -> !word.isBlank() && !word.startsWith("{"));
        assertThat(failure).hasMessageContaining(failure.serverWords().get(0));
    }

    private HttpResponse<String> sent(Exchange exchange) throws IOException, InterruptedException {
        String query = exchange.query().entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(value -> one.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(server.address() + exchange.path() + (query.isEmpty() ? "" : "?" + query)))
                .header("Accept", exchange.accept());
        if (exchange.request().isMissingNode()) {
            request.method(exchange.method(), HttpRequest.BodyPublishers.noBody());
        } else {
            String body = exchange.request().isTextual()
                    ? exchange.request().asText()
                    : exchange.request().toString();
            request.header("Content-Type", "application/json")
                    .method(exchange.method(), HttpRequest.BodyPublishers.ofString(body));
        }
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void signsInOnceAndSendsTheToken() {
        Exchange token = Exchange.recorded().stream()
                .filter(RecordingsTest::signIn)
                .findFirst()
                .orElseThrow();
        Exchange dag = right().stream()
                .filter(exchange -> exchange.label().equals("get dag"))
                .findFirst()
                .orElseThrow();
        server.answer(token, dag, dag);
        Airflow airflow = Airflow.at(server.address()).user("admin", PASSWORD).build();
        airflow.dags().get(PROBE);
        airflow.dags().get(PROBE);
        assertThat(server.asked()).hasSize(3);
        assertThat(server.asked().get(0).body()).isEqualTo(token.request());
        assertThat(server.asked().get(1).authorization())
                .isEqualTo("Bearer " + token.response().path("access_token").asText())
                .isEqualTo(server.asked().get(2).authorization());
    }

    /** The JDK's default loses the body of a POST at this server as at uvicorn; the client's does not. */
    @Test
    void theJdksDefaultWouldLoseTheBody() throws Exception {
        Exchange trigger = right().stream()
                .filter(exchange -> exchange.label().equals("trigger"))
                .findFirst()
                .orElseThrow();
        server.answer(trigger);
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + trigger.path()))
                .POST(HttpRequest.BodyPublishers.ofString(trigger.request().toString()))
                .build();
        HttpResponse<String> lost = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(lost.statusCode()).isEqualTo(422);
        assertThat(lost.body()).contains("missing").contains("body");
        assertThat(asking(trigger)).isNotInstanceOf(AirflowException.class);
    }
}
