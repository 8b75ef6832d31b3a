package vn.dti.nightly.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.nightly.ExitCode;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.airflow.model.LogLine;
import vn.dti.scheduler.airflow.model.LogPage;
import vn.dti.scheduler.airflow.model.TaskInstance;
import vn.dti.scheduler.airflow.model.TaskTry;

/** {@code dti schedule log --date D --task T}: what a task of a night wrote, in its latest try or another. */
@Command(name = "log")
final class ScheduleLog extends AirflowCommand {
    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.schedule.date", required = true)
    private @Nullable LocalDate date;

    @Option(names = "--task", paramLabel = "TASK", descriptionKey = "option.schedule.task", required = true)
    private String task = "";

    @Option(names = "--try", paramLabel = "N", descriptionKey = "option.schedule.try", defaultValue = "0")
    private int number;

    @Override
    ExitCode run(Airflow airflow) {
        String run = runOf(airflow, Objects.requireNonNull(date)).dagRunId();
        TaskInstance instance = airflow.tasks().get(dag(), run, task);
        TaskTry address = number > 0 ? new TaskTry(dag(), run, task, number) : instance.latestTry();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        String token = null;
        do {
            LogPage page = airflow.tasks().log(address, token);
            for (LogLine line : page.content()) {
                if (!line.isFold()) {
                    List<@Nullable Object> row = new ArrayList<>();
                    row.add(local(line.timestamp()));
                    row.add(line.level());
                    row.add(line.words());
                    rows.add(row);
                }
            }
            token = page.content().isEmpty() ? null : page.continuationToken();
        } while (token != null);
        print(List.of("time", "level", "words"), rows);
        return ExitCode.DONE;
    }
}
