package vn.dti.scheduler.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.scheduler.airflow.ScriptedServer.json;
import static vn.dti.scheduler.airflow.ScriptedServer.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.ScriptedServer.Answer;

class AirflowErrorsTest {
    private static final String PATH = "/api/v2/dags/d/dagRuns";

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                answer(json(400, "{\"detail\":\"bad run id\"}"), Code.INVALID, "bad run id"),
                answer(json(403, "{\"detail\":\"Forbidden\"}"), Code.FORBIDDEN, "Forbidden"),
                answer(
                        json(404, "{\"detail\":\"DAG with dag_id: 'd' not found\"}"),
                        Code.NOT_FOUND,
                        "DAG with dag_id: 'd' not found"),
                answer(json(404, "{\"error\":\"API route not found\"}"), Code.UNSUPPORTED, "API route not found"),
                answer(json(404, "{\"detail\":\"Not Found\"}"), Code.UNSUPPORTED, "Not Found"),
                answer(text(404, "<html>no</html>"), Code.UNSUPPORTED, "<html>no</html>"),
                answer(json(405, "{\"detail\":\"Method Not Allowed\"}"), Code.UNSUPPORTED, "Method Not Allowed"),
                answer(json(406, "{\"detail\":\"Only application/json\"}"), Code.UNSUPPORTED, "Only application/json"),
                answer(
                        json(
                                409,
                                "{\"detail\":{\"reason\":\"Unique constraint violation\",\"statement\":\"hidden\",\"message\":\"ID aVq5\"}}"),
                        Code.CONFLICT,
                        "Unique constraint violation: ID aVq5"),
                answer(json(409, "{\"detail\":{\"why\":1}}"), Code.CONFLICT, "{\"why\":1}"),
                answer(
                        json(
                                422,
                                "{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\",\"logical_date\"],\"msg\":\"Field required\"},"
                                        + "{\"loc\":[\"body\",1],\"msg\":\"JSON decode error\"},{\"msg\":\"bare\"},\"word\"]}"),
                        Code.INVALID,
                        "body.logical_date: Field required",
                        "body.1: JSON decode error",
                        "bare",
                        "word"),
                answer(json(422, "{\"detail\":\"Invalid value for state\"}"), Code.INVALID, "Invalid value for state"),
                answer(json(422, "{\"detail\":null}"), Code.INVALID, "{\"detail\":null}"),
                answer(json(422, "[1]"), Code.INVALID, "[1]"),
                answer(text(429, "slow down"), Code.TOO_MANY_REQUESTS, "slow down"),
                answer(text(500, "Internal Server Error"), Code.SERVER_ERROR, "Internal Server Error"),
                answer(text(501, ""), Code.SERVER_ERROR),
                answer(text(502, "Bad Gateway"), Code.UNAVAILABLE, "Bad Gateway"),
                answer(text(503, ""), Code.UNAVAILABLE),
                answer(text(504, ""), Code.UNAVAILABLE),
                answer(text(302, "moved"), Code.UNSUPPORTED, "moved"));
    }

    private static Arguments answer(Answer answer, Code code, String... words) {
        return arguments(answer, code, List.of(words));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyShapeOfDetailIsRead(Answer answer, Code code, List<String> words) {
        server.on("POST " + PATH, answer);

        AirflowException e = failure(() -> server.client()
                .retry(Retry.NEVER)
                .build()
                .runs()
                .trigger("d", NewRun.undated().id("r")));

        assertThat(e.code()).isEqualTo(code);
        assertThat(e.status()).isEqualTo(answer.status());
        assertThat(e.serverWords()).isEqualTo(words);
        assertThat(e.getMessage()).startsWith("POST " + PATH + ": " + answer.status());
        assertThat(e.mayHaveBeenAccepted()).isEqualTo(answer.status() >= 500);
    }

    @Test
    void aLongPageOfAProxyIsCut() {
        server.on("GET /api/v2/dags/d", text(500, "x".repeat(10_000)));

        assertThat(failure(() -> server.client().build().dags().get("d")).serverWords())
                .singleElement()
                .satisfies(words -> assertThat(words).hasSize(501).endsWith("…"));
    }

    static Stream<Answer> nonsense() {
        return Stream.of(
                text(200, "<html>please sign in</html>"),
                json(200, "[]"),
                json(200, "null"),
                json(200, ""),
                json(200, "{\"dag_id\":\"d\"}"),
                json(200, "{\"dag_run_id\":\"r\",\"dag_id\":\"d\",\"state\":\"queued\",\"run_after\":\"2026-11-05\"}"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void aSuccessThatIsNoneIsSaidAndMayHaveBeenAccepted(Answer answer) {
        server.on("POST " + PATH, answer);

        AirflowException e = failure(() -> server.client().build().runs().trigger("d", NewRun.undated()));

        assertThat(e.code()).isEqualTo(Code.UNREADABLE);
        assertThat(e.mayHaveBeenAccepted()).isTrue();
    }

    static AirflowException failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(AirflowException.class, call);
    }
}
