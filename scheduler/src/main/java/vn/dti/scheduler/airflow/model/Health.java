package vn.dti.scheduler.airflow.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the server's parts are. The endpoint answers 200 however ill they are.
 *
 * @param metadatabase Airflow's own database
 * @param scheduler what starts runs and tasks
 * @param triggerer what wakes deferred tasks; not every installation has one
 * @param dagProcessor what reads the DAG files
 */
public record Health(
        @Nullable Component metadatabase,
        @Nullable Component scheduler,
        @Nullable Component triggerer,
        @Nullable Component dagProcessor) {

    /**
     * One part.
     *
     * @param status {@code "healthy"}, {@code "unhealthy"}, null where it was never started
     * @param heartbeat when it last gave a sign, null where it never did or does not say
     */
    public record Component(
            @Nullable String status,

            @JsonAlias({"latest_scheduler_heartbeat", "latest_triggerer_heartbeat", "latest_dag_processor_heartbeat"})
            @Nullable
            Instant heartbeat) {

        /** Whether the server calls it healthy. */
        public boolean healthy() {
            return "healthy".equals(status);
        }
    }

    /** Whether a run that is triggered now would be started. */
    public boolean canRun() {
        return whyNot().isEmpty();
    }

    /** In words, what keeps runs from being started: of the database and the scheduler; empty where they are well. */
    public List<String> whyNot() {
        List<String> words = new ArrayList<>();
        say("metadatabase", metadatabase, words);
        say("scheduler", scheduler, words);
        return List.copyOf(words);
    }

    private static void say(String name, @Nullable Component part, List<String> words) {
        if (part != null && part.healthy()) {
            return;
        }
        String status = part == null || part.status() == null ? "was never started" : "is " + part.status();
        Instant last = part == null ? null : part.heartbeat();
        words.add("the " + name + " " + status + (last == null ? "" : ", last heartbeat " + last));
    }
}
