package vn.dti.nightly.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import picocli.CommandLine.Command;
import vn.dti.ledger.edition.EditionEntry;
import vn.dti.ledger.edition.Editions;
import vn.dti.nightly.ExitCode;

/** {@code dti status}: the editions and the last runs, tab-separated. */
@Command(name = "status")
final class StatusCommand extends NightCommand {
    private static final int RUNS_SHOWN = 5;

    @Override
    LocalDate date() {
        return options().today();
    }

    @Override
    ExitCode run(Night night) {
        out().println("edition\tstate\tdate\tas_of");
        for (EditionEntry entry : new Editions(
                        night.place().database(),
                        night.place().pack().settings().reportMonths())
                .published()) {
            out().println(String.join(
                    "\t",
                    entry.edition().name(),
                    entry.state().name(),
                    entry.edition().date().toString(),
                    entry.edition().asOf().toString()));
        }
        out().println();
        out().println("job\tstate\tstarted\tended");
        JobRepository repository = night.bean(JobRepository.class);
        repository.getJobNames().stream().sorted().forEach(name -> runs(repository, name, out()));
        return ExitCode.DONE;
    }

    private static void runs(JobRepository repository, String name, PrintWriter out) {
        List<JobInstance> instances = repository.getJobInstances(name, 0, RUNS_SHOWN);
        for (JobInstance instance : instances) {
            for (JobExecution execution : repository.getJobExecutions(instance)) {
                out.println(String.join(
                        "\t",
                        name,
                        execution.getStatus().name(),
                        String.valueOf(execution.getStartTime()),
                        String.valueOf(execution.getEndTime())));
            }
        }
    }
}
