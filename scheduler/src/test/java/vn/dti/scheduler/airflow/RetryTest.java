package vn.dti.scheduler.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.scheduler.airflow.AirflowErrorsTest.failure;
import static vn.dti.scheduler.airflow.ScriptedServer.hangUp;
import static vn.dti.scheduler.airflow.ScriptedServer.ok;
import static vn.dti.scheduler.airflow.ScriptedServer.text;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.ScriptedServer.Answer;

class RetryTest {
    private static final String GET = "GET /api/v2/dags/d/dagRuns/r";
    private static final String POST = "POST /api/v2/dags/d/dagRuns";
    private static final String DRY_RUN = "POST /api/v2/dags/d/dagRuns/r/clear";
    private static final String RUN = "{\"dag_run_id\":\"r\",\"dag_id\":\"d\",\"state\":\"queued\"}";
    private static final String LIST = "{\"task_instances\":[],\"total_entries\":0}";

    private final ScriptedServer server = new ScriptedServer();
    private final TestTime time = new TestTime("2026-11-24T12:00:00Z");
    private final Airflow airflow = server.client().clock(time).sleeper(time).build();

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(text(429, ""), true, true),
                arguments(text(502, ""), true, false),
                arguments(text(503, ""), true, false),
                arguments(text(504, ""), true, false),
                arguments(hangUp(), true, false),
                arguments(ok(RUN).half(), true, false),
                arguments(text(500, ""), false, false),
                arguments(text(400, ""), false, false),
                arguments(text(409, ""), false, false));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void readsAndDryRunsAreTriedAgain(Answer answer, boolean again, boolean ignored) {
        server.on(GET, answer, ok(RUN)).on(DRY_RUN, answer, ok(LIST));
        if (again) {
            assertThat(airflow.runs().get("d", "r").dagRunId()).isEqualTo("r");
            assertThat(airflow.runs().previewClear("d", "r", ClearScope.ALL)).isEmpty();
        } else {
            failure(() -> airflow.runs().get("d", "r"));
            assertThat(server.count(GET)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aWriteIsOnlyTriedAgainWhereItWasTurnedAway(Answer answer, boolean ignored, boolean again) {
        server.on(POST, answer, ok(RUN));
        if (again) {
            assertThat(airflow.runs().trigger("d", NewRun.undated()).dagRunId()).isEqualTo("r");
            assertThat(server.count(POST)).isEqualTo(2);
        } else {
            AirflowException e = failure(() -> airflow.runs().trigger("d", NewRun.undated()));
            assertThat(e.mayHaveBeenAccepted())
                    .isEqualTo(answer.status() == 0 || answer.broken() || answer.status() >= 500);
            assertThat(server.count(POST)).isEqualTo(1);
        }
    }

    @Test
    void waitsDoubleLessAtMostAHalfAndEnd() {
        server.on(GET, text(503, ""));

        AirflowException e = failure(() -> airflow.runs().get("d", "r"));

        assertThat(e.code()).isEqualTo(Code.UNAVAILABLE);
        assertThat(server.count(GET)).isEqualTo(4);
        assertThat(time.waits()).hasSize(3);
        assertThat(time.waits().get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(time.waits().get(1)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
        assertThat(time.waits().get(2)).isBetween(Duration.ofMillis(1000), Duration.ofMillis(2000));
    }

    @ParameterizedTest
    @CsvSource({"7, PT7S", "0, PT0S", "'Tue, 24 Nov 2026 12:00:30 GMT', PT30S", "'Tue, 24 Nov 2026 11:00:00 GMT', PT0S"
    })
    void retryAfterIsWaitedFor(String header, Duration wait) {
        server.on(POST, text(429, "").header("Retry-After", header), ok(RUN));

        airflow.runs().trigger("d", NewRun.undated());

        assertThat(time.waits()).containsExactly(wait);
    }

    @Test
    void aRetryAfterTooLongIsLeftToTheCaller() {
        server.on(GET, text(429, "").header("Retry-After", "3600"));

        AirflowException e = failure(() -> airflow.runs().get("d", "r"));

        assertThat(e.retryAfter()).isEqualTo(Duration.ofHours(1));
        assertThat(server.count(GET)).isEqualTo(1);
    }

    @Test
    void aRetryAfterThatIsNonsenseIsPassedOver() {
        server.on(GET, text(429, "").header("Retry-After", "soon"), ok(RUN));

        airflow.runs().get("d", "r");

        assertThat(time.waits()).hasSize(1);
    }

    @Test
    void aRefusedConnectionIsTriedAgainAlsoForWrites() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Airflow nobody = Airflow.at(URI.create("http://127.0.0.1:" + free))
                .token("t")
                .sleeper(time)
                .build();

        AirflowException e = failure(() -> nobody.runs().trigger("d", NewRun.undated()));

        assertThat(e.code()).isEqualTo(Code.NOT_REACHED);
        assertThat(e.status()).isZero();
        assertThat(e.mayHaveBeenAccepted()).isFalse();
        assertThat(time.waits()).hasSize(3);
    }

    @Test
    void aBodyThatNeverEndsIsCut() throws IOException, InterruptedException {
        try (ServerSocket socket = new ServerSocket(0)) {
            Thread server = new Thread(() -> {
                try (var connection = socket.accept()) {
                    connection.getInputStream().read();
                    connection
                            .getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".getBytes("US-ASCII"));
                    connection.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
                } catch (IOException e) {
                    // The client hangs up.
                }
            });
            server.start();
            Airflow slow = Airflow.at(URI.create("http://127.0.0.1:" + socket.getLocalPort()))
                    .token("t")
                    .retry(Retry.NEVER)
                    .connectTimeout(Duration.ofMillis(100))
                    .requestTimeout(Duration.ofMillis(200))
                    .build();

            assertThat(failure(slow::version).code()).isEqualTo(Code.NO_ANSWER);
            server.join();
        }
    }

    @Test
    void anAnswerTooLateIsLost() {
        server.on(POST, ok(RUN).after(Duration.ofSeconds(2)));
        Airflow hasty = server.client().requestTimeout(Duration.ofMillis(200)).build();

        AirflowException e = failure(() -> hasty.runs().trigger("d", NewRun.undated()));

        assertThat(e.code()).isEqualTo(Code.NO_ANSWER);
        assertThat(e.mayHaveBeenAccepted()).isTrue();
        assertThat(server.count(POST)).isEqualTo(1);
    }

    @Test
    void readsShareAConnectionAndAWriteHasOneOfItsOwn() {
        server.on(GET, ok(RUN)).on(POST, ok(RUN));

        airflow.runs().get("d", "r");
        airflow.runs().get("d", "r");
        airflow.runs().trigger("d", NewRun.undated());

        assertThat(server.requests())
                .filteredOn(one -> !one.path().equals("/auth/token"))
                .extracting(ScriptedServer.Request::connection)
                .satisfies(ports -> {
                    assertThat(ports.get(1)).isEqualTo(ports.get(0));
                    assertThat(ports.get(2)).isNotEqualTo(ports.get(0));
                });
    }

    @Test
    void anInterruptEndsTheWait() {
        server.on(GET, text(503, ""));
        Airflow patient = server.client().build();
        Thread.currentThread().interrupt();

        AirflowException e = failure(() -> patient.runs().get("d", "r"));

        assertThat(e.code()).isEqualTo(Code.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, PT2S", "2, PT4S", "3, PT8S", "4, PT15S", "100, PT15S"})
    void backoffDoublesUpToTheLongest(int look, Duration wait) {
        assertThat(new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(15)).before(look))
                .isEqualTo(wait);
    }
}
