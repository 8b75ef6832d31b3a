package vn.dti.nightly.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.dti.ledger.database.Database;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.StopSignal;

/**
 * What a signal does: asks the running step to stop, waits until the command has put everything away, and where that
 * takes too long stops at least the database, so that nothing is left running. The process ends with 143, also on Ctrl-C.
 */
final class Shutdown {
    private static final long PATIENCE_MILLISECONDS = 1_300;

    /** A database that is just being started cannot be stopped before it is there. */
    private static final long PATIENCE_WHILE_OPENING_MILLISECONDS = 10_000;

    private static final AtomicReference<@Nullable Database> OPENED = new AtomicReference<>();
    private static final CountDownLatch ENDED = new CountDownLatch(1);

    private Shutdown() {}

    /** Obeys signals from now on. */
    static void obey(StopSignal stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop), "stop"));
    }

    /** Says which database must not outlive the process. */
    static void watch(Database database) {
        OPENED.set(database);
    }

    /** Says that the command has put everything away. */
    static void ended() {
        ENDED.countDown();
    }

    private static void stop(StopSignal stop) {
        if (ENDED.getCount() == 0) {
            return;
        }
        stop.ask();
        try {
            if (!ENDED.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                leaveNothingRunning();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.STOPPED.number());
    }

    private static void leaveNothingRunning() throws InterruptedException {
        Database database = OPENED.get();
        if (database != null) {
            database.close();
        } else {
            boolean ended = ENDED.await(PATIENCE_WHILE_OPENING_MILLISECONDS, TimeUnit.MILLISECONDS);
            assert ended || OPENED.get() == null;
        }
    }
}
