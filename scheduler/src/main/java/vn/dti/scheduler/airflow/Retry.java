package vn.dti.scheduler.airflow;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * What is tried again and how often. Again goes only what cannot have had an effect: a call that never reached the server,
 * one the server turned away with 429, and reads (and dry runs, and the sign-in) whose answer was lost or was 502, 503 or
 * 504. A write whose answer was lost is never repeated blindly: the caller is told
 * {@link AirflowException#mayHaveBeenAccepted()}.
 *
 * @param attempts how often in all, at least 1
 * @param backoff the waits between, up to a half of each taken off by chance
 * @param longestRetryAfter a {@code Retry-After} that is longer is not waited for
 */
public record Retry(int attempts, Backoff backoff, Duration longestRetryAfter) {
    /** Four attempts, half a second to eight seconds apart, a minute of {@code Retry-After}. */
    public static final Retry USUAL =
            new Retry(4, new Backoff(Duration.ofMillis(500), Duration.ofSeconds(8)), Duration.ofMinutes(1));

    /** One attempt. */
    public static final Retry NEVER = new Retry(1, USUAL.backoff(), Duration.ZERO);

    public Retry {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts: " + attempts);
        }
    }

    /** How long to wait after the failure of attempt {@code attempt}; null: it is final. */
    @Nullable
    Duration waitAfter(int attempt, AirflowException failure) {
        if (attempt >= attempts || !failure.passing() || failure.mayHaveBeenAccepted()) {
            return null;
        }
        Duration asked = failure.retryAfter();
        if (asked == null) {
            return backoff.before(attempt, ThreadLocalRandom.current().nextDouble());
        }
        return asked.compareTo(longestRetryAfter) > 0 ? null : asked;
    }
}
