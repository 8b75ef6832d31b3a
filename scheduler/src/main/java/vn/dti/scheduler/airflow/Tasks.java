package vn.dti.scheduler.airflow;

import com.fasterxml.jackson.databind.MappingIterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.scheduler.airflow.model.LogLine;
import vn.dti.scheduler.airflow.model.LogPage;
import vn.dti.scheduler.airflow.model.TaskInstance;
import vn.dti.scheduler.airflow.model.TaskState;
import vn.dti.scheduler.airflow.model.TaskTry;
import vn.dti.scheduler.airflow.model.XCom;

/** Tasks of runs, their tries and logs. Errors as told at {@link Airflow}, and those each method names. */
public final class Tasks {
    private static final int MOST_PAGES = 1000;

    private final Transport transport;
    private final Listing<TaskInstance> listing;

    Tasks(Transport transport) {
        this.transport = transport;
        this.listing = listing(transport);
    }

    static Listing<TaskInstance> listing(Transport transport) {
        return new Listing<>(transport, "task_instances", TaskInstance.class, TaskInstance::latestTry, "id");
    }

    /** {@code GET …/dagRuns/{run_id}/taskInstances}: the tasks of a run, all pages. */
    public Stream<TaskInstance> all(String dagId, String runId) {
        return listing.all(Call.get(Call.path("dags", dagId, "dagRuns", runId, "taskInstances")));
    }

    /** The same, ordered by one column: {@code "start_date"}. */
    public Stream<TaskInstance> all(String dagId, String runId, String orderBy) {
        return listing.all(Call.get(Call.path("dags", dagId, "dagRuns", runId, "taskInstances"))
                .query(Query.of("order_by", orderBy)));
    }

    /** {@code GET …/taskInstances/{task_id}}: one that is not mapped. */
    public TaskInstance get(String dagId, String runId, String taskId) {
        return transport.send(Call.get(path(dagId, runId, taskId)), TaskInstance.class);
    }

    /** {@code GET …/taskInstances/{task_id}/tries}: its tries, the latest among them, of a task that is not mapped. */
    public List<TaskInstance> tries(String dagId, String runId, String taskId) {
        return listing.page(Call.get(path(dagId, runId, taskId) + "/tries")).items();
    }

    /**
     * {@code GET …/taskInstances/{task_id}/logs/{try_number}}: the log's first page.
     *
     * @throws AirflowException {@code NOT_FOUND} for a try that was not
     */
    public LogPage log(TaskTry address) {
        return log(address, null);
    }

    /** The page that a continuation token asks for; null for the first. */
    public LogPage log(TaskTry address, @Nullable String continuationToken) {
        Query query = mapped(address);
        return transport.send(
                logCall(address).query(continuationToken == null ? query : query.and("token", continuationToken)),
                LogPage.class);
    }

    /** The log in one answer, {@code full_content=true}: for logs known to be short. */
    public LogPage fullLog(TaskTry address) {
        return transport.send(logCall(address).query(mapped(address).and("full_content", true)), LogPage.class);
    }

    /** The same as lines, {@code application/x-ndjson}. */
    public List<LogLine> logLines(TaskTry address) {
        return transport.send(logCall(address).query(mapped(address)).lines(), body -> {
            try (MappingIterator<LogLine> lines =
                    Json.MAPPER.readerFor(LogLine.class).readValues(body)) {
                return lines.readAll();
            }
        });
    }

    /**
     * The log's last page, reached by the continuation tokens; the last that says something, as a server may hand out a
     * token at the end and then an empty page.
     */
    public LogPage lastLogPage(TaskTry address) {
        LogPage last = log(address);
        String token = last.continuationToken();
        for (int pages = 1; token != null && pages < MOST_PAGES; pages++) {
            LogPage next = log(address, token);
            if (next.content().isEmpty()) {
                return last;
            }
            last = next;
            token = token.equals(next.continuationToken()) ? null : next.continuationToken();
        }
        return last;
    }

    /**
     * {@code PATCH …/taskInstances/{task_id}}.
     *
     * @throws AirflowException {@code CONFLICT} where it is in that state already
     */
    public void setState(String dagId, String runId, String taskId, TaskState state) {
        transport.send(Call.write("PATCH", path(dagId, runId, taskId), Map.of("new_state", state)));
    }

    /** {@code POST …/clearTaskInstances} with {@code dry_run: true}: what {@link #clear} would set back. */
    public List<TaskInstance> previewClear(String dagId, TaskClearing clearing) {
        return listing.page(clearCall(dagId, clearing, true).withoutEffect()).items();
    }

    /** {@code POST …/clearTaskInstances} with {@code dry_run: false}: sets them back, and the run to queued. */
    public List<TaskInstance> clear(String dagId, TaskClearing clearing) {
        return listing.page(clearCall(dagId, clearing, false)).items();
    }

    /** {@code GET …/xcomEntries/{key}}: what a task left for others. */
    public XCom xcom(String dagId, String runId, String taskId, String key) {
        return transport.send(
                Call.get(Call.path("dags", dagId, "dagRuns", runId, "taskInstances", taskId, "xcomEntries", key)),
                XCom.class);
    }

    private static Call clearCall(String dagId, TaskClearing clearing, boolean dryRun) {
        return Call.post(Call.path("dags", dagId, "clearTaskInstances"), clearing.body(dryRun));
    }

    private static Call logCall(TaskTry address) {
        return Call.get(path(address.dagId(), address.runId(), address.taskId()) + "/logs/" + address.number());
    }

    private static Query mapped(TaskTry address) {
        return address.mapIndex() < 0 ? Query.NONE : Query.of("map_index", address.mapIndex());
    }

    private static String path(String dagId, String runId, String taskId) {
        return Call.path("dags", dagId, "dagRuns", runId, "taskInstances", taskId);
    }
}
