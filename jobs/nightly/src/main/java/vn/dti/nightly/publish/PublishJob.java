package vn.dti.nightly.publish;

import java.io.IOException;
import java.time.LocalDateTime;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dti.ledger.audit.AuditLog;
import vn.dti.ledger.edition.EditionEntry;
import vn.dti.ledger.edition.Editions;
import vn.dti.ledger.edition.PublishedFigures;
import vn.dti.nightly.CurrentEdition;
import vn.dti.nightly.EditionPlan;
import vn.dti.nightly.StoppableWork;
import vn.dti.nightly.Workplace;

/**
 * The publish job, in the order that survives a crash anywhere: the folder under its new name, one transaction that marks
 * it published, the pointer.
 */
@Configuration(proxyBeanMethods = false)
public class PublishJob {
    /** How many preliminary editions keep their figures in PostgreSQL (design §3.5). */
    private static final int KEPT_PRELIMINARY = 14;

    private final Workplace place;
    private final CurrentEdition current;

    /** A job of a workplace. */
    public PublishJob(Workplace place, CurrentEdition current) {
        this.place = place;
        this.current = current;
    }

    @Bean
    Job publishJob(JobRepository repository, Step publishStep) {
        return new JobBuilder("publish", repository).start(publishStep).build();
    }

    @Bean
    Step publishStep(JobRepository repository) {
        return new StepBuilder("publish", repository)
                .tasklet(new StoppableWork("publish", place.stop(), this::publish))
                .allowStartIfComplete(true)
                .build();
    }

    private EditionEntry publish() throws IOException {
        EditionPlan plan = current.plan();
        Editions editions =
                new Editions(place.database(), place.pack().settings().reportMonths());
        Releases releases = new Releases(place.data());
        String manifest = releases.finish(plan, place.pack());
        releases.requireSame(
                plan.edition(),
                manifest,
                editions.find(plan.edition().month(), plan.edition().revision()));
        releases.moveIn(plan);
        EditionEntry published = place.database().inTransaction(() -> {
            EditionEntry entry = editions.publish(plan.edition(), manifest);
            new AuditLog(place.database())
                    .append(new AuditLog.Entry(
                            LocalDateTime.now(place.pack().settings().zone()),
                            "dti",
                            "PUBLISHED",
                            plan.edition().name(),
                            plan.identity()));
            return entry;
        });
        releases.pointTo(editions);
        new PublishedFigures(place.database()).prune(editions, KEPT_PRELIMINARY);
        plan.staging().clear();
        return published;
    }
}
