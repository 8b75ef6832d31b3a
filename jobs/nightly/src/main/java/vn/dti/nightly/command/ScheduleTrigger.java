package vn.dti.nightly.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.nightly.ExitCode;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.night.NightTrigger;
import vn.dti.scheduler.night.StartedNight;

/** {@code dti schedule trigger --date D}: starts the night of a business date, once however often it is asked for. */
@Command(name = "trigger")
final class ScheduleTrigger extends AirflowCommand {
    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.schedule.date", required = true)
    private @Nullable LocalDate date;

    @Override
    ExitCode run(Airflow airflow) {
        StartedNight night = new NightTrigger(airflow, dag()).trigger(Objects.requireNonNull(date));
        printRuns(List.of(night.run()));
        return ExitCode.DONE;
    }
}
