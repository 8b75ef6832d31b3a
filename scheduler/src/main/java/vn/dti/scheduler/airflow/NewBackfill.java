package vn.dti.scheduler.airflow;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Nights to be made up for. Each method gives a new one. All is said outright, the server's own defaults too. */
public final class NewBackfill {
    private final Map<String, Object> body;

    /** What happens to dates that have a run already. */
    public enum Reprocess {
        /** They are left. */
        NONE,
        /** The failed ones are run again. */
        FAILED,
        /** All that ended are run again. */
        COMPLETED
    }

    private NewBackfill(Map<String, Object> body) {
        this.body = body;
    }

    /**
     * The nights whose logical dates lie in a span, one at a time, the oldest first; dates that have a run are left. A
     * backfill's {@code max_active_runs} is its own: the DAG's does not bound it, so it is 1 unless said otherwise.
     */
    public static NewBackfill of(String dagId, Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("backfill from " + from + " to " + to);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("dag_id", dagId);
        body.put("from_date", Query.text(from));
        body.put("to_date", Query.text(to));
        body.put("run_backwards", false);
        body.put("dag_run_conf", Map.of());
        body.put("reprocess_behavior", word(Reprocess.NONE));
        body.put("max_active_runs", 1);
        return new NewBackfill(body);
    }

    /** Which dates that have a run are run again. */
    public NewBackfill reprocess(Reprocess which) {
        return with("reprocess_behavior", word(which));
    }

    /** The latest first. */
    public NewBackfill latestFirst() {
        return with("run_backwards", true);
    }

    /** How many at once. */
    public NewBackfill maxActiveRuns(int most) {
        return with("max_active_runs", most);
    }

    /** What is handed to each run. */
    public NewBackfill conf(Map<String, ?> conf) {
        return with("dag_run_conf", new LinkedHashMap<>(conf));
    }

    Map<String, Object> body() {
        return body;
    }

    private NewBackfill with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(name, value);
        return new NewBackfill(changed);
    }

    private static String word(Reprocess which) {
        return which.name().toLowerCase(Locale.ROOT);
    }
}
