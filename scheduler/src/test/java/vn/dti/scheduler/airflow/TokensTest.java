package vn.dti.scheduler.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dti.scheduler.airflow.ScriptedServer.json;
import static vn.dti.scheduler.airflow.ScriptedServer.ok;
import static vn.dti.scheduler.airflow.ScriptedServer.token;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.scheduler.airflow.AirflowException.Code;

class TokensTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String DAG = "{\"dag_id\":\"nightly\",\"is_paused\":false}";

    private final ScriptedServer server = new ScriptedServer();
    private final TestTime time = new TestTime(NOON.toString());

    @AfterEach
    void stop() {
        server.close();
    }

    /** The day a token usually lives, the hour of the command line's, seconds, and one that is over by our clock. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-25T12:00:00Z, 2026-11-25T11:59:00Z",
        "2026-11-24T13:00:00Z, 2026-11-24T12:59:00Z",
        "2026-11-24T12:00:20Z, 2026-11-24T12:00:18Z",
        "2026-11-24T11:00:00Z, +1000000000-12-31T23:59:59.999999999Z",
        "2026-11-24T12:00:00Z, +1000000000-12-31T23:59:59.999999999Z"
    })
    void aTokenIsSentUntilALittleBeforeItsEnd(Instant exp, Instant until) {
        assertThat(Tokens.until(token("a", exp), NOON)).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"opaque", "a.b.c", "a..c", "e30.e30.x", "a.eyJleHAiOiJzb29uIn0.c", "a.eyJleHAiOjFlNDB9.c", "."})
    void aTokenWithoutAnEndIsSentUntilItIsRefused(String token) {
        assertThat(Tokens.until(token, NOON)).isEqualTo(Instant.MAX);
    }

    @Test
    void oneSignInServesManyCallsUntilTheTokenEnds() {
        String first = token("1", NOON.plusSeconds(3600));
        String second = token("2", NOON.plusSeconds(7200));
        server.on("POST /auth/token", signedIn(first), signedIn(second)).on("GET /api/v2/dags/nightly", ok(DAG));
        Airflow airflow = server.client().clock(time).build();

        airflow.dags().get("nightly");
        airflow.dags().get("nightly");
        time.pass(Duration.ofMinutes(58));
        airflow.dags().get("nightly");
        assertThat(server.count("POST /auth/token")).isEqualTo(1);
        assertThat(server.last().authorization()).isEqualTo("Bearer " + first);

        time.pass(Duration.ofMinutes(1));
        airflow.dags().get("nightly");
        assertThat(server.count("POST /auth/token")).isEqualTo(2);
        assertThat(server.last().authorization()).isEqualTo("Bearer " + second);
        assertThat(server.requests().get(0).body())
                .contains("\"username\":\"admin\"")
                .contains("\"password\":\"secret\"");
        assertThat(server.requests().get(0).authorization()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"401, Not authenticated", "403, Invalid JWT token"})
    void aRefusedTokenIsReplacedOnceAlsoForWrites(int status, String detail) {
        server.on("POST /auth/token", signedIn("one"), signedIn("two"))
                .on("DELETE /api/v2/dags/nightly/dagRuns/r", refusal(status, detail), json(204, ""));

        server.client().build().runs().delete("nightly", "r");

        assertThat(server.requests())
                .extracting(ScriptedServer.Request::authorization)
                .containsExactly("", "Bearer one", "", "Bearer two");
    }

    @ParameterizedTest
    @CsvSource({"401, Not authenticated", "403, Invalid JWT token"})
    void aTokenRefusedTwiceIsSaid(int status, String detail) {
        server.on("GET /api/v2/dags/nightly", refusal(status, detail));

        assertThatThrownBy(() -> server.client().build().dags().get("nightly"))
                .isInstanceOfSatisfying(AirflowException.class, e -> {
                    assertThat(e.code()).isEqualTo(Code.NOT_SIGNED_IN);
                    assertThat(e.status()).isEqualTo(status);
                });
        assertThat(server.count("GET /api/v2/dags/nightly")).isEqualTo(2);
    }

    @Test
    void missingRightsAreNoReasonToSignInAgain() {
        server.on("GET /api/v2/dags/nightly", refusal(403, "Forbidden"));

        assertThatThrownBy(() -> server.client().build().dags().get("nightly"))
                .isInstanceOfSatisfying(
                        AirflowException.class, e -> assertThat(e.code()).isEqualTo(Code.FORBIDDEN));
        assertThat(server.count("POST /auth/token")).isEqualTo(1);
    }

    @Test
    void wrongCredentialsAreSaidAndNotTriedAgain() {
        server.on("POST /auth/token", refusal(401, "Invalid credentials"));

        assertThatThrownBy(() -> server.client().build().dags().get("nightly"))
                .isInstanceOfSatisfying(AirflowException.class, e -> {
                    assertThat(e.code()).isEqualTo(Code.NOT_SIGNED_IN);
                    assertThat(e.serverWords()).containsExactly("Invalid credentials");
                });
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aSignInThatCannotBeMadeForAWriteLeavesNoDoubtAboutTheWrite() {
        server.on("POST /auth/token", ScriptedServer.hangUp());
        Airflow airflow = server.client().sleeper(time).build();

        assertThatThrownBy(() -> airflow.runs().delete("nightly", "r"))
                .isInstanceOfSatisfying(AirflowException.class, e -> {
                    assertThat(e.code()).isEqualTo(Code.NO_ANSWER);
                    assertThat(e.mayHaveBeenAccepted()).isFalse();
                });
        assertThat(server.count("POST /auth/token")).isGreaterThanOrEqualTo(4);
        assertThat(server.lines()).isEmpty();
    }

    @Test
    void tokensOfAManagedCloudAreAskedForAgainWhenRefused() {
        Deque<String> cloud = new ArrayDeque<>(List.of("old", "new"));
        server.on("GET /api/v2/dags/nightly", refusal(401, "Not authenticated"), ok(DAG));

        Airflow.at(server.base()).tokens(cloud::remove).build().dags().get("nightly");

        assertThat(server.last().authorization()).isEqualTo("Bearer new");
        assertThat(server.count("POST /auth/token")).isZero();
    }

    @Test
    void versionAndHealthNeedNoToken() {
        server.on("GET /api/v2/version", ok("{\"version\":\"3.2.1\"}"))
                .on("GET /api/v2/monitor/health", ok("{\"scheduler\":{\"status\":\"healthy\"}}"));
        Airflow airflow = server.client().build();

        assertThat(airflow.version().version()).isEqualTo("3.2.1");
        assertThat(airflow.health().canRun()).isFalse();
        assertThat(server.count("POST /auth/token")).isZero();
    }

    private static ScriptedServer.Answer signedIn(String token) {
        return json(201, "{\"access_token\":\"" + token + "\"}");
    }

    private static ScriptedServer.Answer refusal(int status, String detail) {
        return json(status, "{\"detail\":\"" + detail + "\"}");
    }
}
