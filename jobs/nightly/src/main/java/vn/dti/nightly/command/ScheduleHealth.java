package vn.dti.nightly.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import vn.dti.nightly.ExitCode;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.airflow.model.Dag;
import vn.dti.scheduler.airflow.model.Health;

/** {@code dti schedule health}: version, parts, DAG and its import errors; exit code 1 where a night would not start. */
@Command(name = "health")
final class ScheduleHealth extends AirflowCommand {
    @Override
    ExitCode run(Airflow airflow) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(List.of("version", airflow.version().version(), ""));
        Health health = airflow.health();
        part(rows, "metadatabase", health.metadatabase());
        part(rows, "scheduler", health.scheduler());
        part(rows, "triggerer", health.triggerer());
        part(rows, "dag_processor", health.dagProcessor());
        Dag known = airflow.dags().get(dag());
        String state = known.stale() ? "stale" : known.paused() ? "paused" : "active";
        String next = local(known.nextDagrunRunAfter());
        rows.add(List.of("dag " + dag(), state, next == null ? "" : next));
        airflow.importErrors()
                .forEach(error -> rows.add(List.of(
                        "import_error",
                        error.filename(),
                        error.stackTrace().lines().reduce("", (first, last) -> last))));
        print(List.of("what", "state", "detail"), rows);
        return health.canRun() && state.equals("active") ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static void part(List<List<@Nullable Object>> rows, String name, Health.@Nullable Component part) {
        String status = part == null || part.status() == null ? "never started" : part.status();
        String heartbeat = part == null ? null : local(part.heartbeat());
        rows.add(List.of(name, status, heartbeat == null ? "" : heartbeat));
    }
}
