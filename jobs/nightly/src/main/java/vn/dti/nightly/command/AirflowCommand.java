package vn.dti.nightly.command;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.airflow.AirflowException;
import vn.dti.scheduler.airflow.RunQuery;
import vn.dti.scheduler.airflow.model.Run;
import vn.dti.scheduler.night.Night;

/**
 * A command that talks to an Airflow. Where it is and who asks comes from the environment: {@code AIRFLOW_URL}, and
 * {@code AIRFLOW_USER} with {@code AIRFLOW_PASSWORD}, or {@code AIRFLOW_TOKEN}; never from the command line, which others on
 * the machine can read.
 */
abstract class AirflowCommand extends DtiCommand {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Option(names = "--dag", paramLabel = "ID", descriptionKey = "option.schedule.dag", defaultValue = "nightly")
    private String dag = "nightly";

    @Option(names = "--json", descriptionKey = "option.schedule.json")
    private boolean json;

    /** Does it. */
    abstract ExitCode run(Airflow airflow);

    @Override
    final ExitCode run() {
        try {
            return run(connect(System.getenv()));
        } catch (AirflowException e) {
            throw AirflowFailures.of(e);
        }
    }

    private static Airflow connect(Map<String, String> environment) {
        String url = environment.getOrDefault("AIRFLOW_URL", "");
        String user = environment.getOrDefault("AIRFLOW_USER", "");
        String token = environment.getOrDefault("AIRFLOW_TOKEN", "");
        if (url.isBlank() || (user.isBlank() && token.isBlank())) {
            throw Failure.usage("schedule.address");
        }
        URI address;
        try {
            address = URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            throw Failure.usage("schedule.url", url).because(e);
        }
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw Failure.usage("schedule.url", url);
        }
        Airflow.Builder builder = Airflow.at(address);
        return token.isBlank()
                ? builder.user(user, environment.getOrDefault("AIRFLOW_PASSWORD", ""))
                        .build()
                : builder.token(token).build();
    }

    /** The DAG that is meant. */
    final String dag() {
        return dag;
    }

    /** The run of a business date, whoever started it. */
    final Run runOf(Airflow airflow, LocalDate date) {
        Night night = new Night(date);
        Optional<Run> byId = airflow.runs().find(dag, night.runId());
        if (byId.isPresent()) {
            return byId.get();
        }
        RunQuery sameDate = RunQuery.of(dag)
                .logicalDateFrom(night.start())
                .logicalDateTo(night.start())
                .limit(1);
        return airflow.runs().page(sameDate).items().stream()
                .findFirst()
                .orElseThrow(() -> Failure.usage("schedule.no-run", date, dag));
    }

    /** Prints rows under their titles: tab-separated, or with {@code --json} as an array of objects. */
    final void print(List<String> titles, List<List<@Nullable Object>> rows) {
        if (!json) {
            out().println(String.join("\t", titles));
            for (List<@Nullable Object> row : rows) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell == null ? "" : cell.toString()));
                out().println(String.join("\t", cells));
            }
            return;
        }
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < titles.size(); i++) {
                object.put(titles.get(i), row.get(i));
            }
            objects.add(object);
        }
        try {
            out().println(JSON.writeValueAsString(objects));
        } catch (JacksonException e) {
            throw new IllegalStateException("maps of texts can always be written", e);
        }
    }

    /** Prints runs. */
    final void printRuns(List<Run> runs) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Run run : runs) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(Night.dateOf(run).map(LocalDate::toString).orElse(null));
            row.add(run.dagRunId());
            row.add(run.state().toString());
            row.add(local(run.startDate()));
            row.add(local(run.endDate()));
            row.add(run.note());
            rows.add(row);
        }
        print(List.of("date", "run", "state", "started", "ended", "note"), rows);
    }

    /** An instant in the city's time, to the second; null where there is none. */
    static @Nullable String local(java.time.@Nullable Instant instant) {
        return instant == null
                ? null
                : LocalDateTime.ofInstant(instant, Night.ZONE)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
    }
}
