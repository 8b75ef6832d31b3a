package vn.dti.nightly.command;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.nightly.ExitCode;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.night.Outcome;
import vn.dti.scheduler.night.Watcher;

/** {@code dti schedule watch --date D}: waits for a night's end; 1 where it failed, did not do its work, or takes too long. */
@Command(name = "watch")
final class ScheduleWatch extends AirflowCommand {
    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.schedule.date", required = true)
    private @Nullable LocalDate date;

    @Option(names = "--queued", paramLabel = "MINUTES", descriptionKey = "option.schedule.queued", defaultValue = "15")
    private long queued = 15;

    @Option(
            names = "--running",
            paramLabel = "MINUTES",
            descriptionKey = "option.schedule.running",
            defaultValue = "360")
    private long running = 360;

    @Override
    ExitCode run(Airflow airflow) {
        Watcher.Limits limits = new Watcher.Limits(
                Duration.ofMinutes(queued), Duration.ofMinutes(running), Watcher.Limits.USUAL.looks());
        String run = runOf(airflow, Objects.requireNonNull(date)).dagRunId();
        Outcome outcome = new Watcher(airflow, limits).watch(dag(), run);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(List.of(run, outcome.result().name(), String.join("; ", outcome.causes())));
        for (Outcome.Trouble trouble : outcome.troubles()) {
            String state = trouble.state() == null ? "" : trouble.state().word();
            rows.add(List.of("task " + trouble.task(), state, String.join(" | ", trouble.log())));
        }
        print(List.of("what", "result", "detail"), rows);
        return outcome.succeeded() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
