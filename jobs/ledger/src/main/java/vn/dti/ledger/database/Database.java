package vn.dti.ledger.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The data directory's PostgreSQL with its schema up to date: schema {@code dti} holds the ledger, {@code batch} the tables
 * of Spring Batch (prefix {@code batch.BATCH_}).
 */
public final class Database implements AutoCloseable {
    private static final int POOL_SIZE = 12;
    private static final long CONNECT_MILLISECONDS = 10_000;

    private final DatabaseAddress address;
    private final @Nullable SharedServer embedded;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private Database(DatabaseAddress address, @Nullable SharedServer embedded) {
        this.address = address;
        this.embedded = embedded;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_MILLISECONDS);
        config.setInitializationFailTimeout(-1);
        config.setPoolName("ledger");
        config.addDataSourceProperty("ApplicationName", EmbeddedServer.APPLICATION);
        this.pool = new HikariDataSource(config);
        this.jdbc = JdbcClient.create(pool);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /**
     * Opens the database of a data directory: the one {@code DTI_DB_URL} names (with {@code DTI_DB_USER} and {@code
     * DTI_DB_PASSWORD}), else the embedded one in {@code DATA/db}, started where it does not run.
     *
     * @param dataDirectory the data directory; made where it is not there
     * @param environment the process's environment
     * @throws LedgerFault where there is no usable database
     */
    public static Database open(Path dataDirectory, Map<String, String> environment) {
        String url = environment.getOrDefault(DatabaseAddress.URL, "").strip();
        return url.isEmpty() ? embedded(dataDirectory) : ready(DatabaseAddress.external(url, environment), null);
    }

    private static Database embedded(Path dataDirectory) {
        SharedServer shared;
        try {
            shared = SharedServer.join(dataDirectory.resolve("db"), Unprivileged.here());
        } catch (IOException e) {
            throw LedgerFault.ofFolder(dataDirectory.resolve("db"), e);
        }
        EmbeddedServer server = shared.server();
        try {
            return ready(new DatabaseAddress(server.url(), EmbeddedServer.USER, server.secret()), shared);
        } catch (RuntimeException e) {
            leave(shared);
            throw e;
        }
    }

    private static Database ready(DatabaseAddress address, @Nullable SharedServer server) {
        // Asked once without the pool, which would hide the server's reason behind its own time-out.
        try (Connection connection = connect(address)) {
            Migrations.requireUtf8(connection);
        } catch (SQLException e) {
            throw LedgerFault.in(e).orElseThrow(() -> new IllegalStateException(e));
        }
        Database database = new Database(address, server);
        try {
            Migrations.migrate(database.pool);
        } catch (RuntimeException e) {
            database.pool.close();
            throw LedgerFault.in(e).map(RuntimeException.class::cast).orElse(e);
        }
        return database;
    }

    /** A connection of one's own, outside the pool; for session locks and COPY. */
    public Connection connect() throws SQLException {
        return connect(address);
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("ApplicationName", EmbeddedServer.APPLICATION);
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(address.url(), properties);
    }

    /** The JDBC URL, without user and password. */
    public String url() {
        return address.url();
    }

    /** The user. */
    public String user() {
        return address.user();
    }

    /** The password: for the environment of a child process and for nothing else. */
    public String password() {
        return address.password();
    }

    /** The pool. */
    public DataSource dataSource() {
        return pool;
    }

    /** Statements on the pool; part of the running transaction where there is one. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Does something as a whole or not at all; joins the running transaction where there is one. */
    public <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Closes the pool and leaves the embedded server, which stops when this was its last user; once, however often called. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            pool.close();
            if (embedded != null) {
                leave(embedded);
            }
        }
    }

    private static void leave(SharedServer server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
