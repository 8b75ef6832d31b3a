package vn.dti.nightly.command;

import java.util.List;
import picocli.CommandLine.Command;
import vn.dti.nightly.ExitCode;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.airflow.model.Dag;

/** {@code dti schedule pause}: no night starts from now on, until it is unpaused. */
@Command(name = "pause")
final class SchedulePause extends AirflowCommand {
    @Override
    ExitCode run(Airflow airflow) {
        Dag dag = airflow.dags().pause(dag());
        print(List.of("dag", "paused"), List.of(List.of(dag.dagId(), dag.paused())));
        return ExitCode.DONE;
    }
}
