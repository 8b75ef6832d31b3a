package vn.dti.ledger.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL of a data directory. Whoever comes first starts it, whoever comes later joins it, the last to leave stops
 * it; one that outlived a killed process is joined as it is.
 */
final class EmbeddedServer {
    static final String USER = "dti";
    static final String NAME = "dti";

    private static final int START_ATTEMPTS = 3;
    /** Within one process a file lock cannot be shared, so users are counted. */
    private static final Map<Path, Seat> SEATS = new HashMap<>();

    private record Seat(EmbeddedServer server, ProcessLock user, int guests) {}

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

    /** Joins the server of a folder, starting it where it does not run. */
    static EmbeddedServer join(Path folder) throws IOException {
        Files.createDirectories(folder);
        ServerFiles files = new ServerFiles(folder.toRealPath());
        synchronized (SEATS) {
            Seat seat = SEATS.get(files.folder());
            if (seat != null) {
                SEATS.put(files.folder(), new Seat(seat.server, seat.user, seat.guests + 1));
                return seat.server;
            }
            try (ProcessLock gate = ProcessLock.exclusive(files.gate())) {
                ProcessLock user = ProcessLock.shared(files.users());
                try {
                    EmbeddedServer server = running(files);
                    SEATS.put(files.folder(), new Seat(server, user, 1));
                    return server;
                } catch (IOException | RuntimeException e) {
                    user.close();
                    throw e;
                }
            }
        }
    }

    /** Leaves it; the last to leave stops it. */
    void leave() throws IOException {
        synchronized (SEATS) {
            Seat seat = SEATS.get(files.folder());
            if (seat == null) {
                return;
            }
            if (seat.guests > 1) {
                SEATS.put(files.folder(), new Seat(seat.server, seat.user, seat.guests - 1));
                return;
            }
            SEATS.remove(files.folder());
            try (ProcessLock gate = ProcessLock.exclusive(files.gate())) {
                seat.user.close();
                Optional<ProcessLock> alone = ProcessLock.alone(files.users());
                if (alone.isPresent()) {
                    try (ProcessLock last = alone.get()) {
                        stop();
                    }
                }
            }
        }
    }

    /** The JDBC URL of a database of this server. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    /** The password of {@link #USER}. */
    String secret() {
        return secret;
    }

    private void stop() throws IOException {
        if (PostmasterFile.read(files.postmasterFile())
                .filter(PostmasterFile::alive)
                .isPresent()) {
            command.run(
                    "pg_ctl",
                    List.of("stop", "-w", "-m", "fast", "-D", files.cluster().toString()));
        }
    }

    private static EmbeddedServer running(ServerFiles files) throws IOException {
        PostgresPrograms.unpack(files.programs());
        PostgresCommand command = new PostgresCommand(files);
        if (!Files.isDirectory(files.cluster())) {
            makeCluster(files, command);
        }
        String secret = Files.readString(files.secret()).strip();
        Optional<PostmasterFile> found = PostmasterFile.read(files.postmasterFile());
        if (found.isPresent() && found.get().alive()) {
            EmbeddedServer server =
                    new EmbeddedServer(files, command, found.get().port(), secret);
            server.awaitAnswer();
            return server;
        }
        Files.deleteIfExists(files.postmasterFile());
        return start(files, command, secret);
    }

    private static EmbeddedServer start(ServerFiles files, PostgresCommand command, String secret) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            try {
                command.run(
                        "pg_ctl",
                        List.of(
                                "start",
                                "-w",
                                "-t",
                                "300",
                                "-D",
                                files.cluster().toString(),
                                "-l",
                                files.log().toString(),
                                "-o",
                                ServerSettings.options(port)));
            } catch (LedgerFault e) {
                // Another program may have taken the port in between; every other failure shows again at once.
                if (attempt == START_ATTEMPTS || e.code() != LedgerFault.Code.SERVER_FAILED) {
                    throw e;
                }
                continue;
            }
            EmbeddedServer server = new EmbeddedServer(files, command, port, secret);
            server.makeDatabase();
            return server;
        }
    }

    private static void makeCluster(ServerFiles files, PostgresCommand command) throws IOException {
        Trees.delete(files.clusterInTheMaking());
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Path secret = files.secret();
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        command.run(
                "initdb",
                List.of(
                        "-D",
                        files.clusterInTheMaking().toString(),
                        "-U",
                        USER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + secret,
                        "--encoding=UTF8",
                        "--locale=C"));
        Files.move(files.clusterInTheMaking(), files.cluster(), StandardCopyOption.ATOMIC_MOVE);
        assert Files.isDirectory(files.cluster(), LinkOption.NOFOLLOW_LINKS);
    }

    private void makeDatabase() {
        try (Connection connection = source("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            boolean there;
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                there = found.next();
            }
            if (!there) {
                statement.execute("create database " + NAME);
            }
        } catch (SQLException e) {
            throw unanswered(e);
        }
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + 60_000_000_000L;
        while (true) {
            try (Connection connection = source("postgres").getConnection()) {
                assert connection.isValid(5);
                break;
            } catch (SQLException e) {
                if (System.nanoTime() > end || "28P01".equals(e.getSQLState())) {
                    throw unanswered(e);
                }
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw unanswered(e);
            }
        }
        makeDatabase();
    }

    private LedgerFault unanswered(Exception e) {
        return new LedgerFault(
                LedgerFault.Code.SERVER_FAILED,
                "PostgreSQL kèm theo không trả lời: " + LedgerFault.oneLine(e) + ". Nhật ký: " + files.log() + ".",
                "The embedded PostgreSQL does not answer: " + LedgerFault.oneLine(e) + ". Log: " + files.log() + ".",
                e);
    }

    private PGSimpleDataSource source(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
        source.setUser(USER);
        source.setPassword(secret);
        return source;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
