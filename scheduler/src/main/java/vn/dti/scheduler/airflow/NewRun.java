package vn.dti.scheduler.airflow;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run to be triggered. Each method gives a new one.
 *
 * <p>Give it an id of your own: without one a lost answer cannot be looked up, and two runs can collide. Give it both ends
 * of the data interval: a manual run's interval is otherwise the timetable's guess, which is another day than a scheduled
 * run of the same logical date has.
 */
public final class NewRun {
    private final Map<String, @Nullable Object> body;
    private final @Nullable Instant logicalDate;

    private NewRun(Map<String, @Nullable Object> body, @Nullable Instant logicalDate) {
        this.body = body;
        this.logicalDate = logicalDate;
    }

    /** A run that stands for a date; one run of a DAG per date. */
    public static NewRun of(Instant logicalDate) {
        return dated(Objects.requireNonNull(logicalDate, "logicalDate"));
    }

    /** A run that stands for no date, and has no data interval unless it is given one. */
    public static NewRun undated() {
        return dated(null);
    }

    private static NewRun dated(@Nullable Instant logicalDate) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        // Always there, if only as null: left out it is refused.
        body.put("logical_date", logicalDate == null ? null : Query.text(logicalDate));
        return new NewRun(body, logicalDate);
    }

    /** Its id: letters, digits and {@code _ . ~ : + -}. */
    public NewRun id(String runId) {
        return with(Map.of("dag_run_id", runId));
    }

    /** Where its data begin and end. */
    public NewRun interval(Instant start, Instant end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("interval from " + start + " to " + end);
        }
        return with(Map.of("data_interval_start", Query.text(start), "data_interval_end", Query.text(end)));
    }

    /** What is handed to it; checked by the server against the DAG's parameters. */
    public NewRun conf(Map<String, ?> conf) {
        return with(Map.of("conf", new LinkedHashMap<>(conf)));
    }

    /** A note on it, of at most 1000 characters. */
    public NewRun note(String note) {
        return with(Map.of("note", note));
    }

    private NewRun with(Map<String, ?> more) {
        Map<String, @Nullable Object> longer = new LinkedHashMap<>(body);
        longer.putAll(more);
        return new NewRun(longer, logicalDate);
    }

    @Nullable
    Instant logicalDate() {
        return logicalDate;
    }

    Map<String, @Nullable Object> body() {
        return body;
    }
}
