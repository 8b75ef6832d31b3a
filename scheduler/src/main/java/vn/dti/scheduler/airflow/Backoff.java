package vn.dti.scheduler.airflow;

import java.time.Duration;

/**
 * Waits that double, from the first to the longest.
 *
 * @param first the first wait
 * @param longest no wait is longer
 */
public record Backoff(Duration first, Duration longest) {

    public Backoff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("waits from " + first + " to " + longest);
        }
    }

    /** The wait before look {@code n}, counted from 1. */
    public Duration before(int n) {
        Duration wait = first;
        for (int i = 1; i < n && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    /**
     * The same with up to a half taken off, so that many clients do not come back at once.
     *
     * @param chance from 0 to 1
     */
    Duration before(int n, double chance) {
        Duration full = before(n);
        return full.minusNanos((long) (full.toNanos() / 2 * chance));
    }
}
