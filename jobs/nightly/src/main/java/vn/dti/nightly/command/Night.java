package vn.dti.nightly.command;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dti.ledger.database.DataDirectory;
import vn.dti.ledger.database.Database;
import vn.dti.ledger.database.NightLock;
import vn.dti.ledger.edition.Editions;
import vn.dti.nightly.Failure;
import vn.dti.nightly.JobRunner;
import vn.dti.nightly.Progress;
import vn.dti.nightly.StopSignal;
import vn.dti.nightly.Workplace;
import vn.dti.nightly.publish.Releases;

/**
 * A night in progress: database, lock, Spring. Opening it puts in order what a dead process left; closing it leaves
 * nothing running.
 */
final class Night implements AutoCloseable {
    /** The server needs a moment to notice that the last holder was killed. */
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(3);

    private final Workplace place;
    private final NightLock lock;
    private final ConfigurableApplicationContext spring;

    private Night(Workplace place, NightLock lock, ConfigurableApplicationContext spring) {
        this.place = place;
        this.lock = lock;
        this.spring = spring;
    }

    /**
     * Opens the night of a day.
     *
     * @throws vn.dti.ledger.database.LedgerFault where the database cannot be used or another night is running
     */
    static Night open(GlobalOptions options, LocalDate date, StopSignal stop) throws IOException {
        options.pack();
        Progress progress = Progress.onStandardError(options.messages());
        Database database = Database.open(options.data().root(), System.getenv());
        Shutdown.watch(database);
        Workplace place = new Workplace(
                options.pack(),
                options.packName(),
                Version.program(),
                options.data(),
                database,
                options.engine(),
                progress,
                stop);
        NightLock lock = null;
        try {
            requireGoing(stop);
            lock = NightLock.take(database, date, LOCK_PATIENCE);
            new DataDirectory(database)
                    .claim(
                            options.pack().settings().name(),
                            LocalDateTime.now(options.pack().settings().zone()));
            requireGoing(stop);
            Night night = new Night(place, lock, spring(place));
            night.putInOrder();
            return night;
        } catch (RuntimeException | IOException e) {
            if (lock != null) {
                lock.close();
            }
            database.close();
            throw e;
        }
    }

    private static void requireGoing(StopSignal stop) {
        if (stop.asked()) {
            throw Failure.stopped();
        }
    }

    private static ConfigurableApplicationContext spring(Workplace place) {
        SpringApplication application = new SpringApplication(NightConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        // Batch's own SERIALIZABLE guards against two schedulers that begin the same job; here the night's lock does,
        // and a
        // serialization failure would cost a whole night.
        application.setDefaultProperties(Map.of(
                "spring.batch.jdbc.table-prefix", "batch.BATCH_",
                "spring.batch.jdbc.isolation-level-for-create", "READ_COMMITTED",
                "spring.batch.jdbc.initialize-schema", "never"));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("workplace", place));
        return application.run();
    }

    private void putInOrder() throws IOException {
        int recovered = spring.getBean(JobRunner.class).recover();
        if (recovered > 0) {
            place.progress().say("night.recovered", recovered);
        }
        new Releases(place.data())
                .agreeWith(
                        new Editions(place.database(), place.pack().settings().reportMonths()));
    }

    /** What the jobs share. */
    Workplace place() {
        return place;
    }

    /** A bean of the application. */
    <T> T bean(Class<T> type) {
        return spring.getBean(type);
    }

    /** A named bean of the application. */
    <T> T bean(String name, Class<T> type) {
        return spring.getBean(name, type);
    }

    @Override
    public void close() {
        spring.close();
        lock.close();
        place.database().close();
    }
}
