package vn.dti.nightly.command;

import picocli.CommandLine.Command;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;

/** {@code dti schedule …}: the nights of an Airflow, started, watched, repeated and made up for through its REST API. */
@Command(
        name = "schedule",
        subcommands = {
            ScheduleHealth.class,
            ScheduleRuns.class,
            ScheduleTrigger.class,
            ScheduleWatch.class,
            ScheduleLog.class,
            ScheduleClear.class,
            ScheduleBackfill.class,
            SchedulePause.class,
            ScheduleUnpause.class
        })
final class ScheduleCommand extends DtiCommand {
    @Override
    ExitCode run() {
        throw Failure.usage("schedule.which");
    }
}
