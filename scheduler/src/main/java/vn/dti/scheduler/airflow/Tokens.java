package vn.dti.scheduler.airflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the token: signs in when there is none, a little before it ends by its {@code exp}, and when the server refuses
 * it. There is no refresh token.
 */
final class Tokens {
    private static final Duration EARLY = Duration.ofMinutes(1);

    private final Supplier<String> source;
    private final Clock clock;
    private @Nullable String token;
    private Instant until = Instant.MAX;

    /**
     * @param source signs in, or hands out a token that others look after
     */
    Tokens(Supplier<String> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The token to send. */
    synchronized String current() {
        String kept = token;
        return kept == null || !clock.instant().isBefore(until) ? renew() : kept;
    }

    /** The token to send after {@code refused} was; signs in once, whoever asks first. */
    synchronized String after(String refused) {
        String kept = token;
        return kept == null || kept.equals(refused) ? renew() : kept;
    }

    private String renew() {
        token = null;
        String fresh = source.get();
        until = until(fresh, clock.instant());
        token = fresh;
        return fresh;
    }

    /**
     * Until when it is sent: a minute before its end, a tenth of what is left where that is less. One that has no end, or
     * is over already by our clock, which then goes wrong, is sent until the server refuses it.
     */
    static Instant until(String token, Instant now) {
        Instant end = end(token);
        if (end == null || !end.isAfter(now)) {
            return Instant.MAX;
        }
        Duration tenth = Duration.between(now, end).dividedBy(10);
        return end.minus(tenth.compareTo(EARLY) < 0 ? tenth : EARLY);
    }

    private static @Nullable Instant end(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            JsonNode claims = Json.MAPPER.readTree(Base64.getUrlDecoder().decode(parts[1]));
            return claims.path("exp").isNumber()
                    ? Instant.ofEpochSecond(claims.path("exp").asLong())
                    : null;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
