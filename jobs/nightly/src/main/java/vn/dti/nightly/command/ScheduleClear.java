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
import vn.dti.scheduler.airflow.ClearScope;
import vn.dti.scheduler.airflow.TaskClearing;
import vn.dti.scheduler.airflow.model.TaskInstance;

/**
 * {@code dti schedule clear --date D}: sets tasks of a night back, so that they run again: the failed ones, all, or one and
 * what comes after it.
 */
@Command(name = "clear")
final class ScheduleClear extends AirflowCommand {
    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.schedule.date", required = true)
    private @Nullable LocalDate date;

    @Option(names = "--task", paramLabel = "TASK", descriptionKey = "option.schedule.clear-task", defaultValue = "")
    private String task = "";

    @Option(names = "--all", descriptionKey = "option.schedule.all")
    private boolean all;

    @Option(names = "--dry-run", descriptionKey = "option.schedule.dry-run")
    private boolean dryRun;

    @Override
    ExitCode run(Airflow airflow) {
        String run = runOf(airflow, Objects.requireNonNull(date)).dagRunId();
        boolean one = !task.isBlank();
        TaskClearing clearing = TaskClearing.of(run, all || one ? ClearScope.ALL : ClearScope.FAILED);
        TaskClearing meant = one ? clearing.tasks(task).andDownstream() : clearing;
        List<TaskInstance> tasks = dryRun
                ? airflow.tasks().previewClear(dag(), meant)
                : airflow.tasks().clear(dag(), meant);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (TaskInstance instance : tasks) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(instance.dagRunId());
            row.add(instance.title());
            row.add(instance.state() == null ? null : instance.state().word());
            rows.add(row);
        }
        print(List.of("run", "task", "state"), rows);
        return ExitCode.DONE;
    }
}
