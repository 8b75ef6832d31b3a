package vn.dti.nightly.intake;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import vn.dti.ledger.delivery.Arrival;
import vn.dti.ledger.delivery.Deliveries;
import vn.dti.nightly.StoppableWork;
import vn.dti.nightly.Workplace;

/**
 * The intake job: the inbox is emptied into {@code raw} and the ledger, then every delivery that was never read is read,
 * those of a dead process first; what went back to the offices long ago is removed. An item is a delivery: one file, read by one thread, two files side by side.
 */
@Configuration(proxyBeanMethods = false)
public class IntakeJob {
    private static final int THREADS = 2;
    private static final int CHUNK_DELIVERIES = 8;

    private final Workplace place;

    /** A job of a workplace. */
    public IntakeJob(Workplace place) {
        this.place = place;
    }

    @Bean
    Job intakeJob(JobRepository repository, Step collectStep, Step checkStep, Step expireStep) {
        return new JobBuilder("intake", repository)
                .start(collectStep)
                .next(checkStep)
                .next(expireStep)
                .build();
    }

    @Bean
    Step collectStep(JobRepository repository) {
        return new StepBuilder("collect", repository)
                .tasklet(new StoppableWork("collect", place.stop(), () -> new Collector(place).collect()))
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step checkStep(JobRepository repository, AsyncTaskExecutor checkThreads, Defects defects) {
        Turns turns = new Turns();
        DeliveryCheck check = new DeliveryCheck(place, defects, turns);
        DeliveryBooks books = new DeliveryBooks(place);
        return new StepBuilder("check", repository)
                .<Arrival, DeliveryCheck.Checked>chunk(CHUNK_DELIVERIES)
                .reader(new Unread(new Deliveries(place.database()), turns))
                .processor(check)
                .writer(books)
                .listener(check)
                .listener(new Telling(books))
                .taskExecutor(checkThreads)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step expireStep(JobRepository repository) {
        return new StepBuilder("expire", repository)
                .tasklet(new StoppableWork(
                        "expire",
                        place.stop(),
                        () -> Expiry.expire(
                                place.data().receipts(), place.pack().settings().returnedDays(), Instant.now())))
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Defects defects() {
        return new Defects();
    }

    @Bean
    AsyncTaskExecutor checkThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(THREADS);
        threads.setThreadNamePrefix("check-");
        threads.setDaemon(true);
        return threads;
    }

    /** The deliveries never read, in the ledger's order, asked for when the step begins. */
    private static final class Unread implements ItemReader<Arrival> {
        private final Deliveries deliveries;
        private final Turns turns;
        private @Nullable Deque<Arrival> unread;

        Unread(Deliveries deliveries, Turns turns) {
            this.deliveries = deliveries;
            this.turns = turns;
        }

        @Override
        public synchronized @Nullable Arrival read() {
            if (unread == null) {
                unread = new ArrayDeque<>(deliveries.pending());
                turns.begin(List.copyOf(unread));
            }
            return unread.poll();
        }
    }
}
