package vn.dti.scheduler.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.scheduler.airflow.ScriptedServer.json;
import static vn.dti.scheduler.airflow.ScriptedServer.ok;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.dti.scheduler.airflow.model.Run;

class PagingTest {
    private static final String RUNS = "GET /api/v2/dags/d/dagRuns";

    private final ScriptedServer server = new ScriptedServer();
    private final Airflow airflow = server.client().build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void goesOnByWhatCameBackWhereTheServerCapsThePage() {
        server.on(RUNS, runs(5, "a", "b"), runs(5, "c", "d"), runs(5, "e"));

        assertThat(ids(RunQuery.of("d").limit(1000))).containsExactly("a", "b", "c", "d", "e");
        assertThat(server.lines())
                .containsExactly(
                        RUNS + "?limit=1000&order_by=id&offset=0",
                        RUNS + "?limit=1000&order_by=id&offset=2",
                        RUNS + "?limit=1000&order_by=id&offset=4");
    }

    @Test
    void anOrderIsAlwaysAskedForAndTheCallersIsKept() {
        server.on(RUNS, runs(0));

        ids(RunQuery.of("d"));
        ids(RunQuery.of("d").orderBy("-logical_date").offset(7));

        assertThat(server.lines())
                .containsExactly(
                        RUNS + "?order_by=id&limit=100&offset=0", RUNS + "?order_by=-logical_date&limit=100&offset=0");
    }

    @Test
    void whatMovesToALaterPageIsGivenOnce() {
        server.on(RUNS, runs(4, "d", "c"), runs(5, "c", "b"), runs(5, "a"));

        assertThat(ids(RunQuery.of("d").orderBy("-id"))).containsExactly("d", "c", "b", "a");
    }

    @Test
    void aPageThatIsEmptyIsTheLastWhateverTheTotal() {
        server.on(RUNS, runs(9, "a"), runs(9));

        assertThat(ids(RunQuery.of("d"))).containsExactly("a");
    }

    @Test
    void withoutATotalItEndsWhenNothingNewComes() {
        server.on(
                RUNS,
                ok("{\"dag_runs\":[" + run("a") + "]}"),
                ok("{\"dag_runs\":[" + run("b") + "]}"),
                ok("{\"dag_runs\":[" + run("b") + "]}"));

        assertThat(ids(RunQuery.of("d"))).containsExactly("a", "b");
    }

    @Test
    void pagesAreReadAsTheStreamIs() {
        server.on(RUNS, runs(3, "a"), runs(3, "b"), runs(3, "c"));

        assertThat(airflow.runs().all(RunQuery.of("d")).findFirst().map(Run::dagRunId))
                .contains("a");
        assertThat(server.count(RUNS)).isEqualTo(1);
    }

    @Test
    void aTokenThatEndsInTheMiddleIsReplacedAndNothingIsReadTwice() {
        server.on("POST /auth/token", json(201, "{\"access_token\":\"1\"}"), json(201, "{\"access_token\":\"2\"}"))
                .on(RUNS, runs(2, "a"), json(403, "{\"detail\":\"Invalid JWT token\"}"), runs(2, "b"));

        assertThat(ids(RunQuery.of("d"))).containsExactly("a", "b");
        assertThat(server.count("POST /auth/token")).isEqualTo(2);
    }

    @Test
    void allListsGoThroughAllPages() {
        server.on(
                        "GET /api/v2/importErrors",
                        list("import_errors", 2, importError(1)),
                        list("import_errors", 2, importError(2)))
                .on("GET /api/v2/backfills", list("backfills", 2, backfill(1)), list("backfills", 2, backfill(2)))
                .on("GET /api/v2/dags", list("dags", 2, "{\"dag_id\":\"a\"}"), list("dags", 2, "{\"dag_id\":\"b\"}"));

        assertThat(airflow.importErrors().map(one -> one.importErrorId())).containsExactly(1L, 2L);
        assertThat(airflow.backfills().all("d").map(one -> one.id())).containsExactly(1L, 2L);
        assertThat(airflow.dags().all().map(one -> one.dagId())).containsExactly("a", "b");
        assertThat(server.lines()).contains("GET /api/v2/backfills?dag_id=d&order_by=id&limit=100&offset=1");
    }

    @Test
    void copiesOfAMappedTaskAreAllGiven() {
        String task = "{\"task_id\":\"t\",\"dag_id\":\"d\",\"dag_run_id\":\"r\",\"map_index\":%s}";
        server.on(
                "GET /api/v2/dags/d/dagRuns/r/taskInstances",
                list("task_instances", 2, task.formatted(0)),
                list("task_instances", 2, task.formatted(1)));

        assertThat(airflow.tasks().all("d", "r").map(one -> one.title())).containsExactly("t[0]", "t[1]");
    }

    private List<String> ids(RunQuery query) {
        return airflow.runs().all(query).map(Run::dagRunId).toList();
    }

    private static ScriptedServer.Answer runs(int total, String... ids) {
        return list("dag_runs", total, Arrays.stream(ids).map(PagingTest::run).collect(Collectors.joining(",")));
    }

    private static ScriptedServer.Answer list(String field, int total, String items) {
        return ok("{\"%s\":[%s],\"total_entries\":%s}".formatted(field, items, total));
    }

    private static String run(String id) {
        return "{\"dag_run_id\":\"%s\",\"dag_id\":\"d\",\"state\":\"success\"}".formatted(id);
    }

    private static String importError(int id) {
        return "{\"import_error_id\":%s,\"filename\":\"f.py\",\"stack_trace\":\"t\"}".formatted(id);
    }

    private static String backfill(int id) {
        return "{\"id\":%s,\"dag_id\":\"d\"}".formatted(id);
    }
}
