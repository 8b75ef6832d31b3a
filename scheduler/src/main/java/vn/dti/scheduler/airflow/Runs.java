package vn.dti.scheduler.airflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.model.Run;
import vn.dti.scheduler.airflow.model.RunState;
import vn.dti.scheduler.airflow.model.TaskInstance;

/** Runs of DAGs. Errors as told at {@link Airflow}, and those each method names. */
public final class Runs {
    private final Transport transport;
    private final Listing<Run> listing;

    Runs(Transport transport) {
        this.transport = transport;
        this.listing =
                new Listing<>(transport, "dag_runs", Run.class, run -> List.of(run.dagId(), run.dagRunId()), "id");
    }

    /**
     * {@code POST /api/v2/dags/{dag_id}/dagRuns}: a run, queued. Sent once; whether the DAG is paused is not looked at.
     *
     * @throws AirflowException {@code CONFLICT} where the id or the date has a run already, the server does not say which;
     *     {@code INVALID} for a bad id or parameters the DAG does not take; {@code DATE_IN_FUTURE}, before anything is sent;
     *     with {@link AirflowException#mayHaveBeenAccepted()} where the answer was lost: look for the id
     */
    public Run trigger(String dagId, NewRun run) {
        Instant date = run.logicalDate();
        if (date != null && date.isAfter(transport.clock().instant())) {
            String message =
                    "the logical date " + date + " has not come yet: the run would never start, and block " + dagId;
            throw new AirflowException(Code.DATE_IN_FUTURE, message, null);
        }
        return transport.send(Call.post(Call.path("dags", dagId, "dagRuns"), run.body()), Run.class);
    }

    /** {@code GET /api/v2/dags/{dag_id}/dagRuns/{run_id}}. */
    public Run get(String dagId, String runId) {
        return transport.send(Call.get(path(dagId, runId)), Run.class);
    }

    /** The same, empty where there is no such run. */
    public Optional<Run> find(String dagId, String runId) {
        try {
            return Optional.of(get(dagId, runId));
        } catch (AirflowException e) {
            if (e.code() == Code.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** {@code GET /api/v2/dags/{dag_id}/dagRuns}: one page, as the query says. */
    public Page<Run> page(RunQuery query) {
        return listing.page(query.call());
    }

    /**
     * {@code GET /api/v2/dags/{dag_id}/dagRuns}: all pages, each run once, read as the stream is. In the order they were
     * made unless the query says otherwise; a filter by state over runs that change meanwhile may pass over some.
     */
    public Stream<Run> all(RunQuery query) {
        return listing.all(query.call());
    }

    /**
     * {@code POST /api/v2/dags/~/dagRuns/list}: one page over some DAGs.
     *
     * @throws IllegalArgumentException where the query has a filter this call lacks in 3.0.2: run type, date before
     */
    public Page<Run> page(List<String> dagIds, RunQuery query) {
        return listing.page(Call.post(Call.path("dags", "~", "dagRuns", "list"), query.body(dagIds))
                .withoutEffect());
    }

    /**
     * Looks at the run again and again, until it has ended. For more than its state see
     * {@link vn.dti.scheduler.night.Watcher}.
     *
     * @throws AirflowException {@code NOT_ENDED} at the deadline
     */
    public Run await(String dagId, String runId, Duration deadline, Backoff backoff) {
        Instant end = transport.clock().instant().plus(deadline);
        for (int look = 1; ; look++) {
            Run run = get(dagId, runId);
            if (run.state().ended()) {
                return run;
            }
            Duration left = Duration.between(transport.clock().instant(), end);
            if (left.isNegative() || left.isZero()) {
                throw new AirflowException(Code.NOT_ENDED, dagId + " " + runId + " is still " + run.state(), null);
            }
            Duration wait = backoff.before(look);
            transport.sleeper().pause(wait.compareTo(left) < 0 ? wait : left);
        }
    }

    /**
     * {@code GET /api/v2/dags/{dag_id}/dagRuns/{run_id}/wait}: lets the server look. From 3.1, and experimental there; an
     * older one answers {@code UNSUPPORTED}. {@link #await} needs none of it.
     *
     * @param interval how often the server looks, whole seconds
     * @param deadline how long at most; after it {@code NO_ANSWER}
     * @return the last state the server told
     */
    public RunState waitAtServer(String dagId, String runId, Duration interval, Duration deadline) {
        Call call = Call.get(path(dagId, runId) + "/wait").lines().within(deadline);
        return transport.send(call.query(Query.of("interval", interval.toSeconds())), body -> {
            String last = null;
            try (MappingIterator<JsonNode> lines =
                    Json.MAPPER.readerFor(JsonNode.class).readValues(body)) {
                while (lines.hasNext()) {
                    last = lines.next().path("state").textValue();
                }
            }
            if (last == null) {
                throw new IOException("no state");
            }
            return new RunState(last);
        });
    }

    /** {@code POST …/clear} with {@code dry_run: true}: the tasks a clear would set back. */
    public List<TaskInstance> previewClear(String dagId, String runId, ClearScope scope) {
        return Tasks.listing(transport)
                .page(clearing(dagId, runId, scope, true).withoutEffect())
                .items();
    }

    /** {@code POST …/clear} with {@code dry_run: false}: sets the tasks back; the run is queued again. */
    public Run clear(String dagId, String runId, ClearScope scope) {
        return transport.send(clearing(dagId, runId, scope, false), Run.class);
    }

    private static Call clearing(String dagId, String runId, ClearScope scope, boolean dryRun) {
        return Call.post(path(dagId, runId) + "/clear", Map.of("dry_run", dryRun, "only_failed", scope.onlyFailed()));
    }

    /**
     * {@code PATCH …/dagRuns/{run_id}}: {@code queued}, {@code success} or {@code failed}; failing a run stops its tasks.
     *
     * @throws AirflowException {@code INVALID} for another state
     */
    public Run setState(String dagId, String runId, RunState state) {
        return patch(dagId, runId, Map.of("state", state));
    }

    /** {@code PATCH …/dagRuns/{run_id}}: state and note in one. */
    public Run setState(String dagId, String runId, RunState state, String note) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("state", state);
        body.put("note", note);
        return patch(dagId, runId, body);
    }

    /** {@code PATCH …/dagRuns/{run_id}}: a note, of at most 1000 characters, in place of the one there was. */
    public Run note(String dagId, String runId, String note) {
        return patch(dagId, runId, Map.of("note", note));
    }

    private Run patch(String dagId, String runId, Map<String, Object> body) {
        Query mask = Query.NONE;
        for (String field : body.keySet()) {
            mask = mask.and("update_mask", field);
        }
        return transport.send(Call.write("PATCH", path(dagId, runId), body).query(mask), Run.class);
    }

    /** {@code DELETE …/dagRuns/{run_id}}: the run and its history; {@code NOT_FOUND} the second time. */
    public void delete(String dagId, String runId) {
        transport.send(Call.write("DELETE", path(dagId, runId), null));
    }

    private static String path(String dagId, String runId) {
        return Call.path("dags", dagId, "dagRuns", runId);
    }
}
