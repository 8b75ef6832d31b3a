package vn.dti.nightly;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Runs a job to its end in this thread and turns its status into a result or a failure. */
public final class JobRunner {
    private static final String ROUND = "round";

    private final JobOperator operator;
    private final JobRepository repository;

    /** Runs jobs that are kept in a repository. */
    public JobRunner(JobOperator operator, JobRepository repository) {
        this.operator = operator;
        this.repository = repository;
    }

    /**
     * Runs a job of given inputs. The same inputs make the same job instance, restarted where it failed. An instance
     * that is complete and whose result is nevertheless asked for again, because it was lost, gets another round.
     *
     * @throws Failure where the job failed or was stopped
     */
    public void run(Job job, String date, String identity) {
        run(
                job,
                round -> new JobParametersBuilder()
                        .addString("date", date)
                        .addString("identity", identity)
                        .addLong(ROUND, (long) round)
                        .toJobParameters());
    }

    /** Runs a job that has no inputs of its own: each run is a further round. */
    public void run(Job job) {
        run(
                job,
                round -> new JobParametersBuilder().addLong(ROUND, (long) round).toJobParameters());
    }

    private void run(Job job, IntFunction<JobParameters> parametersOf) {
        int round = 1;
        while (complete(job, parametersOf.apply(round))) {
            round++;
        }
        try {
            JobExecution execution = operator.start(job, parametersOf.apply(round));
            require(execution);
        } catch (JobExecutionException e) {
            throw Failures.of(e);
        }
    }

    private boolean complete(Job job, JobParameters parameters) {
        JobExecution last = repository.getLastJobExecution(job.getName(), parameters);
        return last != null && last.getStatus() == BatchStatus.COMPLETED;
    }

    private static void require(JobExecution execution) {
        BatchStatus status = execution.getStatus();
        if (status == BatchStatus.COMPLETED) {
            return;
        }
        if (status == BatchStatus.STOPPED || status == BatchStatus.STOPPING) {
            throw Failure.stopped();
        }
        List<Throwable> thrown = execution.getAllFailureExceptions();
        throw thrown.isEmpty()
                ? Failure.retry("defect", execution.getJobInstance().getJobName(), status.name())
                : Failures.of(thrown.get(0));
    }

    /**
     * Closes the books of executions that a dead process left open. Only under the night's lock: then no other process
     * can be running them.
     *
     * @return how many there were
     */
    public int recover() {
        int recovered = 0;
        for (String name : repository.getJobNames()) {
            Set<JobExecution> running = repository.findRunningJobExecutions(name);
            running.forEach(operator::recover);
            recovered += running.size();
        }
        return recovered;
    }
}
