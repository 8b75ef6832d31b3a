package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dti schedule} as an operator uses it, against answers as Airflow gives them. */
class ScheduleIT {
    private static final String RUN =
            "{\"dag_run_id\":\"nightly__2026-10-31\",\"dag_id\":\"nightly\",\"state\":\"STATE\",\"logical_date\":"
                    + "\"2026-10-30T18:30:00Z\",\"data_interval_start\":\"2026-10-30T18:30:00Z\","
                    + "\"start_date\":\"2026-10-31T18:30:07.5Z\",\"note\":null}";
    private static final String RUNS = "/api/v2/dags/nightly/dagRuns";

    @TempDir
    private Path data;

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
        answers.put("POST /auth/token", "201 {\"access_token\":\"t\"}");
        answers.put("GET /api/v2/version", "200 {\"version\":\"3.2.1\"}");
        answers.put(
                "GET /api/v2/monitor/health",
                "200 {\"metadatabase\":{\"status\":\"healthy\"},\"scheduler\":{\"status\":\"healthy\","
                        + "\"latest_scheduler_heartbeat\":\"2026-11-25T00:00:00Z\"}}");
        answers.put("GET /api/v2/dags/nightly", "200 {\"dag_id\":\"nightly\",\"is_paused\":false}");
        answers.put("GET /api/v2/importErrors", "200 {\"import_errors\":[],\"total_entries\":0}");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange http) throws IOException {
        String call = http.getRequestMethod() + " " + http.getRequestURI().getPath();
        String body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(call + " " + body);
        String answer = answers.getOrDefault(call, "404 {\"detail\":\"not there\"}");
        byte[] bytes = answer.substring(4).getBytes(StandardCharsets.UTF_8);
        try (http) {
            http.getResponseHeaders().set("Content-Type", "application/json");
            http.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), bytes.length);
            http.getResponseBody().write(bytes);
        }
    }

    private Dti.Ended schedule(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = "schedule";
        System.arraycopy(words, 0, command, 1, words.length);
        return new Dti(data, "hanoi")
                .with("AIRFLOW_URL", "http://127.0.0.1:" + server.getAddress().getPort())
                .with("AIRFLOW_USER", "operator")
                .with("AIRFLOW_PASSWORD", "secret")
                .run(command);
    }

    @Test
    void healthSaysWhetherANightWouldStart() throws IOException, InterruptedException {
        Dti.Ended well = schedule("health");
        assertThat(well.exit()).as(well.toString()).isZero();
        assertThat(well.out())
                .contains("version\t3.2.1\t")
                .contains("scheduler\thealthy\t2026-11-25T07:00")
                .contains("dag nightly\tactive");
        answers.put("GET /api/v2/dags/nightly", "200 {\"dag_id\":\"nightly\",\"is_paused\":true}");
        assertThat(schedule("health").exit()).isEqualTo(1);
    }

    @Test
    void aNightIsStartedAndSeen() throws IOException, InterruptedException {
        String queued = RUN.replace("STATE", "queued");
        answers.put("POST " + RUNS, "200 " + queued);
        Dti.Ended triggered = schedule("trigger", "--date", "2026-10-31");
        assertThat(triggered.exit()).as(triggered.toString()).isZero();
        assertThat(triggered.out()).contains("2026-10-31\tnightly__2026-10-31\tqueued\t2026-11-01T01:30:07");
        assertThat(asked).anyMatch(call -> call.startsWith("POST " + RUNS) && call.contains("2026-10-31T18:30:00Z"));

        answers.put("GET " + RUNS, "200 {\"dag_runs\":[" + queued + "],\"total_entries\":1}");
        Dti.Ended runs = schedule("runs", "--json");
        assertThat(runs.out())
                .contains("\"date\" : \"2026-10-31\"")
                .contains("\"state\" : \"queued\"")
                .contains("\"note\" : null");

        answers.put("GET " + RUNS + "/nightly__2026-10-31", "200 " + RUN.replace("STATE", "failed"));
        answers.put(
                "GET " + RUNS + "/nightly__2026-10-31/taskInstances",
                "200 {\"task_instances\":[{\"task_id\":\"measure\",\"dag_id\":\"nightly\",\"dag_run_id\":"
                        + "\"nightly__2026-10-31\",\"state\":\"failed\",\"try_number\":3}],\"total_entries\":1}");
        answers.put(
                "GET " + RUNS + "/nightly__2026-10-31/taskInstances/measure/logs/3",
                "200 {\"content\":[{\"event\":\"The disk is full\"}],\"continuation_token\":null}");
        Dti.Ended watched = schedule("watch", "--date", "2026-10-31");
        assertThat(watched.exit()).as(watched.toString()).isEqualTo(1);
        assertThat(watched.out()).contains("FAILED").contains("task measure\tfailed\tThe disk is full");
    }

    @Test
    void whatCannotBeDoneHasItsSentenceAndExitCode() throws IOException, InterruptedException {
        assertThat(new Dti(data, "hanoi").run("schedule", "runs").exit()).isEqualTo(2);
        Dti.Ended nowhere = new Dti(data, "hanoi")
                .with("AIRFLOW_URL", "http://127.0.0.1:1")
                .with("AIRFLOW_TOKEN", "t")
                .run("schedule", "pause");
        assertThat(nowhere.exit()).as(nowhere.toString()).isEqualTo(1);
        assertThat(nowhere.error()).contains("Airflow was not reached");

        Dti.Ended future = schedule("trigger", "--date", "2099-01-01");
        assertThat(future.exit()).as(future.toString()).isEqualTo(2);
        assertThat(future.error()).contains("has not come yet");

        answers.put("GET /api/v2/dags/nightly", "200 {\"dag_id\":\"nightly\",\"is_paused\":true}");
        Dti.Ended paused = schedule("trigger", "--date", "2026-10-31");
        assertThat(paused.exit()).as(paused.toString()).isEqualTo(1);
        assertThat(paused.error()).contains("dti schedule unpause");
        assertThat(asked).noneMatch(call -> call.startsWith("POST " + RUNS));

        answers.put("POST /auth/token", "401 {\"detail\":\"Invalid credentials\"}");
        Dti.Ended stranger = schedule("unpause");
        assertThat(stranger.exit()).as(stranger.toString()).isEqualTo(2);
        assertThat(stranger.error()).contains("AIRFLOW_PASSWORD").doesNotContain("secret");

        assertThat(schedule("backfill", "--from", "2026-10-31").exit()).isEqualTo(2);
        assertThat(data.resolve("db")).doesNotExist();
    }
}
