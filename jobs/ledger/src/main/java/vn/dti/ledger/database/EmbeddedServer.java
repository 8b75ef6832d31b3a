package vn.dti.ledger.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL of a data directory, running. One that outlived a killed process is taken as it is. Who uses it together
 * is {@link SharedServer}'s business.
 */
final class EmbeddedServer {
    static final String USER = "dti";
    static final String NAME = "dti";

    /** What every connection of the ledger calls itself. */
    static final String APPLICATION = "dti";

    private static final String LEFT_BEHIND = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where application_name = '" + APPLICATION + "' and pid <> pg_backend_pid()";
    private static final int ATTEMPTS = 3;
    private static final long ANSWER_NANOSECONDS = 120_000_000_000L;
    private static final long PAUSE_MILLISECONDS = 50;
    /** A server that starts, stops or replays its log says so. */
    private static final String CANNOT_CONNECT_NOW = "57P03";

    private final ServerFiles files;
    private final PostgresCommand command;
    private final int port;
    private final String secret;

    private EmbeddedServer(ServerFiles files, PostgresCommand command, int port, String secret) {
        this.files = files;
        this.command = command;
        this.port = port;
        this.secret = secret;
    }

    /**
     * Finds the server running or starts it, making the cluster where it is not there yet.
     *
     * @throws LedgerFault where it does not come up
     */
    static EmbeddedServer running(ServerFiles files, Unprivileged unprivileged) throws IOException {
        PostgresPrograms.unpack(files.programs());
        PostgresCommand command = new PostgresCommand(files, unprivileged);
        if (!Files.isDirectory(files.cluster())) {
            ClusterMaking.make(files, command);
        }
        String secret = Files.readString(files.secret()).strip();
        int port = port(files, command);
        EmbeddedServer server = new EmbeddedServer(files, command, port, secret);
        server.awaitAnswer();
        return server;
    }

    /** The JDBC URL of its database. */
    String url() {
        return url(NAME);
    }

    /** The password of {@link #USER}. */
    String secret() {
        return secret;
    }

    /** Stops it, whoever uses it. */
    void stop() throws IOException {
        if (alive(files).isEmpty()) {
            return;
        }
        try {
            command.stop();
        } catch (LedgerFault e) {
            if (alive(files).isPresent()) {
                throw e;
            }
        }
    }

    // A killed process may have left a start behind that is still going on, and another program may take the port in
    // between: both are cured by looking again.
    private static int port(ServerFiles files, PostgresCommand command) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Optional<PostmasterFile> found = alive(files);
            if (found.isPresent() && found.get().port().isPresent()) {
                return found.get().port().getAsInt();
            }
            if (found.isPresent()) {
                pause();
                attempt--;
                continue;
            }
            int port = freePort();
            try {
                command.start(port);
                return port;
            } catch (LedgerFault e) {
                if (attempt == ATTEMPTS || e.code() != LedgerFault.Code.SERVER_FAILED) {
                    throw e;
                }
            }
        }
    }

    private static Optional<PostmasterFile> alive(ServerFiles files) throws IOException {
        Optional<PostmasterFile> found = PostmasterFile.read(files.postmasterFile());
        if (found.isPresent() && found.get().another()) {
            Files.deleteIfExists(files.postmasterFile());
        }
        return found.filter(PostmasterFile::alive);
    }

    private void awaitAnswer() throws IOException {
        long end = System.nanoTime() + ANSWER_NANOSECONDS;
        while (true) {
            try {
                connect().close();
                return;
            } catch (SQLException e) {
                boolean coming = CANNOT_CONNECT_NOW.equals(e.getSQLState())
                        || alive(files).isPresent() && LedgerFault.unreachable(e);
                if (!coming || System.nanoTime() > end) {
                    throw unanswered(e);
                }
                pause();
            }
        }
    }

    /**
     * Ends what killed processes left at work: a statement goes on until its backend wants to answer, and then commits
     * under the feet of the one who came after. Only for one who knows that nobody else uses the server.
     */
    void endSessions() throws IOException {
        long end = System.nanoTime() + ANSWER_NANOSECONDS;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            while (anyOf(statement, LEFT_BEHIND)) {
                if (System.nanoTime() > end) {
                    throw new SQLException("sessions of a killed process do not end");
                }
                pause();
            }
        } catch (SQLException e) {
            throw unanswered(e);
        }
    }

    /** Makes its database where it is not there yet. */
    void makeDatabase() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (!anyOf(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME);
            }
        } catch (SQLException e) {
            throw unanswered(e);
        }
    }

    private static boolean anyOf(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url("postgres"));
        source.setUser(USER);
        source.setPassword(secret);
        source.setApplicationName(APPLICATION);
        return source.getConnection();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private LedgerFault unanswered(SQLException e) {
        return new LedgerFault(
                LedgerFault.Code.SERVER_FAILED,
                "PostgreSQL kèm theo không trả lời: " + LedgerFault.oneLine(e) + ". Nhật ký: " + files.log() + ".",
                "The embedded PostgreSQL does not answer: " + LedgerFault.oneLine(e) + ". Log: " + files.log() + ".",
                e);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while PostgreSQL starts");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
