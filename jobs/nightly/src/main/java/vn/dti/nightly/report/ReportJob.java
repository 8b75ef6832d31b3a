package vn.dti.nightly.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import vn.dti.ledger.edition.PublishedFigures;
import vn.dti.nightly.CurrentEdition;
import vn.dti.nightly.EditionPlan;
import vn.dti.nightly.StoppableWork;
import vn.dti.nightly.Workplace;
import vn.dti.reports.ReportListener;
import vn.dti.reports.Reports;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.ParquetSource;

/**
 * The report job: PDF and workbook for the city and every unit, into the edition in the making; beside them, on the
 * database's time, its figures into PostgreSQL.
 */
@Configuration(proxyBeanMethods = false)
public class ReportJob {
    private final Workplace place;
    private final CurrentEdition current;

    /** A job of a workplace. */
    public ReportJob(Workplace place, CurrentEdition current) {
        this.place = place;
        this.current = current;
    }

    @Bean
    Job reportJob(JobRepository repository, Step reportsStep, Step figuresStep, Step reportedStep) {
        Flow both = new FlowBuilder<Flow>("reports and figures")
                .split(new SimpleAsyncTaskExecutor("report-"))
                .add(flow(reportsStep), flow(figuresStep))
                .build();
        return new JobBuilder("report", repository)
                .start(both)
                .next(reportedStep)
                .build()
                .build();
    }

    private static Flow flow(Step step) {
        return new FlowBuilder<Flow>(step.getName()).start(step).build();
    }

    @Bean
    Step reportsStep(JobRepository repository) {
        return step(repository, "reports", this::reports);
    }

    @Bean
    Step figuresStep(JobRepository repository) {
        return step(repository, "figures", this::figures);
    }

    @Bean
    Step reportedStep(JobRepository repository) {
        return step(repository, "reported", this::reported);
    }

    /** Done anew in each attempt: another attempt may have used the same folder since. */
    private Step step(JobRepository repository, String name, Callable<?> work) {
        return new StepBuilder(name, repository)
                .tasklet(new StoppableWork(name, place.stop(), work))
                .allowStartIfComplete(true)
                .build();
    }

    private Path reports() throws IOException {
        EditionPlan plan = current.plan();
        place.progress().say("report.started", plan.edition().name());
        Path folder = plan.staging().folder().resolve("reports");
        Durable.remove(folder);
        Reports.write(place.pack(), plan.staging().folder(), plan.edition(), new Watcher(place));
        return folder;
    }

    private Long figures() throws IOException {
        EditionPlan plan = current.plan();
        Path table = plan.staging().folder().resolve("figures").resolve("figures-0000.parquet");
        try (ParquetSource source = ParquetSource.open(table)) {
            return new PublishedFigures(place.database()).load(plan.edition(), source::read);
        }
    }

    private EditionPlan reported() throws IOException {
        EditionPlan plan = current.plan();
        plan.staging().markReported(plan.identity());
        return plan;
    }

    /** Shows how far the reports are and stops them before the next unit. */
    private record Watcher(Workplace place) implements ReportListener {
        @Override
        public void written(String unit, int done, int total) {
            place.progress().count(done, total);
        }

        @Override
        public boolean stopRequested() {
            return place.stop().asked();
        }
    }
}
