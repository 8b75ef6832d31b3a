package vn.dti.scheduler.airflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.scheduler.airflow.model.AirflowVersion;
import vn.dti.scheduler.airflow.model.AssetEvent;
import vn.dti.scheduler.airflow.model.Health;
import vn.dti.scheduler.airflow.model.ImportError;

/**
 * An Airflow 3 server: {@code Airflow.at(uri).user(name, password).build()}. Safe for use by many threads. Every method of
 * it and of {@link #dags()}, {@link #runs()}, {@link #tasks()} and {@link #backfills()} throws {@link AirflowException};
 * wherever a call says nothing else these are its codes: {@code NOT_REACHED}, {@code NO_ANSWER}, {@code UNAVAILABLE},
 * {@code SERVER_ERROR}, {@code TOO_MANY_REQUESTS} after the repeats, {@code NOT_SIGNED_IN}, {@code FORBIDDEN},
 * {@code NOT_FOUND} for an id that is not there, {@code UNSUPPORTED}, {@code UNREADABLE}, {@code INTERRUPTED}.
 */
public final class Airflow {
    private final Transport transport;
    private final Dags dags;
    private final Runs runs;
    private final Tasks tasks;
    private final Backfills backfills;

    private Airflow(Transport transport) {
        this.transport = transport;
        this.dags = new Dags(transport);
        this.runs = new Runs(transport);
        this.tasks = new Tasks(transport);
        this.backfills = new Backfills(transport);
    }

    /**
     * Begins a client.
     *
     * @param base where the server is, with the path it is served under: {@code https://airflow.example.vn/nightly}
     */
    public static Builder at(URI base) {
        return new Builder(base);
    }

    /** {@code GET /api/v2/version}, without a token. */
    public AirflowVersion version() {
        return transport.send(Call.get(Call.path("version")).unsigned(), AirflowVersion.class);
    }

    /** {@code GET /api/v2/monitor/health}, without a token. Ill parts are told in the answer, not by an exception. */
    public Health health() {
        return transport.send(Call.get(Call.path("monitor", "health")).unsigned(), Health.class);
    }

    /** {@code GET /api/v2/importErrors}: the DAG files that cannot be read, all pages. */
    public Stream<ImportError> importErrors() {
        return new Listing<>(transport, "import_errors", ImportError.class, ImportError::importErrorId, "id")
                .all(Call.get(Call.path("importErrors")));
    }

    /** {@code GET /api/v2/assets/events}: the newest signs that assets were made anew. */
    public Page<AssetEvent> assetEvents(int limit) {
        return new Listing<>(transport, "asset_events", AssetEvent.class, AssetEvent::id, "-timestamp")
                .page(Call.get(Call.path("assets", "events"))
                        .query(Query.of("limit", limit).and("order_by", "-timestamp")));
    }

    /** {@code GET /openapi.json}: what this server says it can do. */
    public JsonNode openApi() {
        return transport.send(Call.get("/openapi.json"), JsonNode.class);
    }

    /** DAGs. */
    public Dags dags() {
        return dags;
    }

    /** Runs of DAGs. */
    public Runs runs() {
        return runs;
    }

    /** Tasks of runs, and their logs. */
    public Tasks tasks() {
        return tasks;
    }

    /** Nights made up for. */
    public Backfills backfills() {
        return backfills;
    }

    /** The clock this client goes by. */
    public Clock clock() {
        return transport.clock();
    }

    /** How this client waits. */
    public Sleeper sleeper() {
        return transport.sleeper();
    }

    /** Makes an {@link Airflow}. */
    public static final class Builder {
        private final URI base;
        private @Nullable Supplier<String> tokens;
        private Map<String, String> signIn = Map.of();
        private Duration connectTimeout = Duration.ofSeconds(5);
        private Duration requestTimeout = Duration.ofSeconds(30);
        private Retry retry = Retry.USUAL;
        private Clock clock = Clock.systemUTC();
        private Sleeper sleeper = Sleeper.REAL;

        private Builder(URI base) {
            String scheme = base.getScheme();
            if (!("http".equals(scheme) || "https".equals(scheme)) || base.getHost() == null) {
                throw new IllegalArgumentException("not an http address: " + base);
            }
            if (base.getRawQuery() != null || base.getRawFragment() != null || base.getRawUserInfo() != null) {
                throw new IllegalArgumentException("an address without user, query and fragment, please");
            }
            this.base = base;
        }

        /** Signs in with name and password, {@code POST /auth/token} (simple and FAB auth manager). */
        public Builder user(String name, String password) {
            this.tokens = null;
            this.signIn = Map.of("username", name, "password", password);
            return this;
        }

        /** A token that was made elsewhere, and is not renewed. */
        public Builder token(String token) {
            return tokens(() -> token);
        }

        /** Tokens of a managed cloud: asked for one at first, before its {@code exp}, and when the server refuses it. */
        public Builder tokens(Supplier<String> source) {
            this.tokens = source;
            return this;
        }

        /** How long a connection may take; 5 s. */
        public Builder connectTimeout(Duration span) {
            this.connectTimeout = span;
            return this;
        }

        /** How long an answer may take, to its end; 30 s. */
        public Builder requestTimeout(Duration span) {
            this.requestTimeout = span;
            return this;
        }

        /** What is tried again and how often; {@link Retry#USUAL}. */
        public Builder retry(Retry policy) {
            this.retry = policy;
            return this;
        }

        /** The clock, for tests. */
        public Builder clock(Clock other) {
            this.clock = other;
            return this;
        }

        /** How waiting is done, for tests. */
        public Builder sleeper(Sleeper other) {
            this.sleeper = other;
            return this;
        }

        /**
         * The client. Nothing is sent yet.
         *
         * @throws IllegalStateException where there is neither user nor token
         */
        public Airflow build() {
            if (tokens == null && signIn.isEmpty()) {
                throw new IllegalStateException("a user or a token, please");
            }
            return new Airflow(
                    new Transport(base, tokens, signIn, connectTimeout, requestTimeout, retry, clock, sleeper));
        }
    }
}
