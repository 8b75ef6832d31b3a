package vn.dti.scheduler.airflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which tasks of a run are to be set back. Each method gives a new one. */
public final class TaskClearing {
    private final Map<String, Object> body;

    private TaskClearing(Map<String, Object> body) {
        this.body = body;
    }

    /** Tasks of a run: the failed ones or all. */
    public static TaskClearing of(String runId, ClearScope scope) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("dag_run_id", runId);
        body.put("only_failed", scope.onlyFailed());
        return new TaskClearing(body);
    }

    /** These tasks only. */
    public TaskClearing tasks(String... taskIds) {
        return with("task_ids", List.of(taskIds));
    }

    /** Also what comes after them. */
    public TaskClearing andDownstream() {
        return with("include_downstream", true);
    }

    /** Also what comes before them. */
    public TaskClearing andUpstream() {
        return with("include_upstream", true);
    }

    Map<String, Object> body(boolean dryRun) {
        return with("dry_run", dryRun).body;
    }

    private TaskClearing with(String name, Object value) {
        Map<String, Object> longer = new LinkedHashMap<>(body);
        longer.put(name, value);
        return new TaskClearing(longer);
    }
}
