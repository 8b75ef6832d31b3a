package vn.dti.nightly.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.nightly.ExitCode;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.airflow.RunQuery;
import vn.dti.scheduler.airflow.model.RunState;

/** {@code dti schedule runs}: the latest runs, of one state where it is given. */
@Command(name = "runs")
final class ScheduleRuns extends AirflowCommand {
    @Option(names = "--limit", paramLabel = "N", descriptionKey = "option.schedule.limit", defaultValue = "14")
    private int limit = 14;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "option.schedule.state", defaultValue = "")
    private String state = "";

    @Override
    ExitCode run(Airflow airflow) {
        RunQuery latest = RunQuery.of(dag()).orderBy("-logical_date");
        RunQuery query = state.isBlank() ? latest : latest.states(new RunState(state));
        printRuns(airflow.runs().all(query).limit(Math.max(1, limit)).toList());
        return ExitCode.DONE;
    }
}
