package vn.dti.scheduler.airflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.scheduler.airflow.model.RunState;
import vn.dti.scheduler.airflow.model.RunType;

/**
 * Which runs are asked for. Each method gives a new query. Only filters that 3.0.2 knows, with one exception that says so: a
 * server passes over a filter it does not know, and answers with everything.
 */
public final class RunQuery {
    /** In place of a DAG's id: all DAGs. */
    public static final String EVERY_DAG = "~";

    private static final Set<String> NOT_IN_BODY = Set.of("run_type", "logical_date_lt");
    private static final Map<String, String> NAMES_IN_BODY =
            Map.of("state", "states", "limit", "page_limit", "offset", "page_offset");

    private final String dagId;
    private final Query query;

    private RunQuery(String dagId, Query query) {
        this.dagId = dagId;
        this.query = query;
    }

    /** The runs of a DAG. */
    public static RunQuery of(String dagId) {
        return new RunQuery(dagId, Query.NONE);
    }

    /** The runs of all DAGs. */
    public static RunQuery ofEveryDag() {
        return of(EVERY_DAG);
    }

    /** Runs in one of these states. */
    public RunQuery states(RunState... states) {
        return each("state", List.of(states));
    }

    /** Runs brought about by one of these. */
    public RunQuery types(RunType... types) {
        return each("run_type", List.of(types));
    }

    /** Logical date at or after. */
    public RunQuery logicalDateFrom(Instant from) {
        return with("logical_date_gte", from);
    }

    /** Logical date at or before. */
    public RunQuery logicalDateTo(Instant to) {
        return with("logical_date_lte", to);
    }

    /** Logical date before; a server older than 3.1 does not know this one, and takes the instant itself in. */
    public RunQuery logicalDateBefore(Instant end) {
        return logicalDateTo(end).with("logical_date_lt", end);
    }

    /** May start at or after. */
    public RunQuery runAfterFrom(Instant from) {
        return with("run_after_gte", from);
    }

    /** May start at or before. */
    public RunQuery runAfterTo(Instant to) {
        return with("run_after_lte", to);
    }

    /** Started at or after. */
    public RunQuery startedFrom(Instant from) {
        return with("start_date_gte", from);
    }

    /** Started at or before. */
    public RunQuery startedTo(Instant to) {
        return with("start_date_lte", to);
    }

    /** One column, {@code "-logical_date"} for the latest first; the server breaks ties by its key. */
    public RunQuery orderBy(String column) {
        return with("order_by", column);
    }

    /** At most so many on a page; the server caps it, at 100 as a rule. */
    public RunQuery limit(int limit) {
        return with("limit", limit);
    }

    /** From the so-manieth on, counted from 0. */
    public RunQuery offset(int offset) {
        return with("offset", offset);
    }

    Call call() {
        return Call.get(Call.path("dags", dagId, "dagRuns")).query(query);
    }

    /** The same as the body of the list call, whose names differ. */
    Map<String, Object> body(List<String> dagIds) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("dag_ids", dagIds);
        List<Object> states = new ArrayList<>();
        for (Query.Parameter one : query.parameters()) {
            if (NOT_IN_BODY.contains(one.name())) {
                throw new IllegalArgumentException("the list call has no filter " + one.name());
            }
            if (one.name().equals("state")) {
                states.add(one.value());
            } else {
                body.put(NAMES_IN_BODY.getOrDefault(one.name(), one.name()), one.value());
            }
        }
        if (!states.isEmpty()) {
            body.put("states", states);
        }
        return body;
    }

    private RunQuery with(String name, Object value) {
        return new RunQuery(dagId, query.with(name, value instanceof Instant instant ? Query.text(instant) : value));
    }

    private RunQuery each(String name, List<?> values) {
        Query longer = query.without(name);
        for (Object value : values) {
            longer = longer.and(name, value.toString());
        }
        return new RunQuery(dagId, longer);
    }
}
