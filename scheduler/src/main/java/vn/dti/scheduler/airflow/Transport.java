package vn.dti.scheduler.airflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dti.scheduler.airflow.AirflowException.Code;

/**
 * Makes calls: HTTP/1.1, token, time-outs, repeats, errors.
 *
 * <p>HTTP/1.1 is pinned because the JDK's default offers an upgrade to HTTP/2 over plain http, at which Airflow's server
 * drops the body of every POST. A write goes over a connection of its own: on a kept one that the server closes at that
 * moment (after five idle seconds) the JDK would lose the answer, and nobody could say whether the write was done.
 */
final class Transport {
    private final String base;
    private final HttpClient.Builder http;
    private final HttpClient reads;
    private final Duration connectTimeout;
    private final Duration requestTimeout;
    private final Retry retry;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Tokens tokens;

    /** Makes something of the body of a success. */
    @FunctionalInterface
    interface Reader<T> {
        T read(byte[] body) throws IOException;
    }

    Transport(
            URI base,
            @Nullable Supplier<String> tokenSource,
            Map<String, String> signIn,
            Duration connectTimeout,
            Duration requestTimeout,
            Retry retry,
            Clock clock,
            Sleeper sleeper) {
        this.base = base.toString().replaceAll("/+$", "");
        this.connectTimeout = connectTimeout;
        this.requestTimeout = requestTimeout;
        this.retry = retry;
        this.clock = clock;
        this.sleeper = sleeper;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout);
        this.reads = http.build();
        this.tokens = new Tokens(tokenSource == null ? () -> signIn(signIn) : tokenSource, clock);
    }

    Clock clock() {
        return clock;
    }

    Sleeper sleeper() {
        return sleeper;
    }

    <T> T send(Call call, Class<T> type) {
        return send(call, body -> Objects.requireNonNull(Json.MAPPER.readValue(body, type), "null"));
    }

    <T> T send(Call call, Reader<T> reader) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(call, reader);
            } catch (AirflowException e) {
                Duration wait = retry.waitAfter(attempt, e);
                if (wait == null) {
                    throw e;
                }
                sleeper.pause(wait);
            }
        }
    }

    /** For calls whose answer is of no interest. */
    void send(Call call) {
        send(call, body -> body);
    }

    private <T> T once(Call call, Reader<T> reader) {
        HttpResponse<byte[]> answer;
        if (call.signed()) {
            String token = tokens.current();
            answer = exchange(call, token);
            if (Failures.tokenRefused(answer.statusCode(), answer.body())) {
                answer = exchange(call, tokens.after(token));
            }
        } else {
            answer = exchange(call, null);
        }
        byte[] body = answer.body();
        int status = answer.statusCode();
        if (status < 200 || status > 299) {
            throw Failures.ofAnswer(call, status, answer.headers(), body, clock.instant());
        }
        try {
            return reader.read(body);
        } catch (JsonEOFException e) {
            throw Failures.noAnswer(call, "it broke off", e);
        } catch (IOException | RuntimeException e) {
            throw Failures.unreadable(call, status, body, e);
        }
    }

    /** {@code POST /auth/token} of the simple and the FAB auth manager: 201; 401 for wrong credentials. */
    private String signIn(Map<String, String> credentials) {
        Call call = Call.post("/auth/token", credentials).unsigned().withoutEffect();
        return once(call, body -> {
            JsonNode token = Json.MAPPER.readTree(body).path("access_token");
            if (!token.isTextual()) {
                throw new IOException("no access_token");
            }
            return token.asText();
        });
    }

    private HttpResponse<byte[]> exchange(Call call, @Nullable String token) {
        Duration timeout = call.timeout() == null ? requestTimeout : call.timeout();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + call.path() + call.query()))
                .timeout(timeout)
                .header("Accept", call.accept())
                .method(call.method(), publisher(call));
        if (call.body() != null) {
            request.header("Content-Type", Call.JSON);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpClient client = call.repeatable() ? reads : http.build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(), BodyHandlers.ofByteArray());
        // The request's own time-out ends with the headers; a body that never ends is cut here.
        Duration whole = timeout.plus(connectTimeout);
        try {
            return answer.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw Failures.noAnswer(call, "not whole after " + whole.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw Failures.ofTransport(call, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new AirflowException(
                    Code.INTERRUPTED, call + ": interrupted", e, 0, List.of(), !call.repeatable(), null);
        }
    }

    private static BodyPublisher publisher(Call call) {
        if (call.body() == null) {
            return BodyPublishers.noBody();
        }
        try {
            return BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(call.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be sent as JSON: " + call, e);
        }
    }
}
