package vn.dti.nightly.report;

import java.io.IOException;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dti.nightly.CurrentEdition;
import vn.dti.nightly.Durable;
import vn.dti.nightly.EditionPlan;
import vn.dti.nightly.StoppableWork;
import vn.dti.nightly.Workplace;
import vn.dti.reports.ReportListener;
import vn.dti.reports.Reports;

/** The report job: PDF and workbook for the city and every unit, into the edition in the making. */
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
    Job reportJob(JobRepository repository, Step reportStep) {
        return new JobBuilder("report", repository).start(reportStep).build();
    }

    @Bean
    Step reportStep(JobRepository repository) {
        return new StepBuilder("report", repository)
                .tasklet(new StoppableWork("report", place.stop(), this::report))
                .allowStartIfComplete(true)
                .build();
    }

    private EditionPlan report() throws IOException {
        EditionPlan plan = current.plan();
        place.progress().say("report.started", plan.edition().name());
        Durable.remove(plan.staging().folder().resolve("reports"));
        Reports.write(place.pack(), plan.staging().folder(), plan.edition(), new Watcher(place));
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
