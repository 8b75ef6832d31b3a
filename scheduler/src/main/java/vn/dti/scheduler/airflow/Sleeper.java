package vn.dti.scheduler.airflow;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How waiting is done; tests hand in one that only moves their clock. */
@FunctionalInterface
public interface Sleeper {

    /** Waits in truth. */
    Sleeper REAL = span -> TimeUnit.NANOSECONDS.sleep(span.toNanos());

    /** Returns when {@code span} is over. */
    void sleep(Duration span) throws InterruptedException;

    /**
     * Waits within a call.
     *
     * @throws AirflowException {@link AirflowException.Code#INTERRUPTED}; the thread's flag is set again
     */
    default void pause(Duration span) {
        try {
            sleep(span);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AirflowException(AirflowException.Code.INTERRUPTED, "interrupted while waiting", e);
        }
    }
}
