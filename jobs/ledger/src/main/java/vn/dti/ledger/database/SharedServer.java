package vn.dti.ledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An embedded server as several use it: whoever comes first starts it, whoever comes later joins, the last to leave stops it.
 * Processes hold a shared lock on a file of users, which the system takes from the dead; within a process guests are
 * counted, since there a file lock is one.
 */
final class SharedServer implements AutoCloseable {
    private static final Map<Path, SharedServer> HERE = new HashMap<>();

    private final ServerFiles files;
    private final EmbeddedServer server;
    private final ProcessLock user;
    private int guests;

    private SharedServer(ServerFiles files, EmbeddedServer server, ProcessLock user) {
        this.files = files;
        this.server = server;
        this.user = user;
    }

    /** Joins the server of a folder. */
    static SharedServer join(Path folder, Unprivileged unprivileged) throws IOException {
        Files.createDirectories(folder);
        ServerFiles files = new ServerFiles(folder.toRealPath());
        synchronized (HERE) {
            SharedServer shared = HERE.get(files.folder());
            if (shared == null) {
                shared = first(files, unprivileged);
                HERE.put(files.folder(), shared);
            }
            shared.guests++;
            return shared;
        }
    }

    private static SharedServer first(ServerFiles files, Unprivileged unprivileged) throws IOException {
        try (ProcessLock gate = ProcessLock.exclusive(files.gate())) {
            gate.require();
            boolean alone = alone(files);
            ProcessLock user = ProcessLock.shared(files.users());
            try {
                EmbeddedServer server = EmbeddedServer.running(files, unprivileged);
                if (alone) {
                    server.endSessions();
                }
                server.makeDatabase();
                return new SharedServer(files, server, user);
            } catch (IOException | RuntimeException e) {
                user.close();
                throw e;
            }
        }
    }

    private static boolean alone(ServerFiles files) throws IOException {
        Optional<ProcessLock> alone = ProcessLock.alone(files.users());
        if (alone.isPresent()) {
            alone.get().close();
        }
        return alone.isPresent();
    }

    /** The server. */
    EmbeddedServer server() {
        return server;
    }

    /** Leaves it. */
    @Override
    public void close() throws IOException {
        synchronized (HERE) {
            guests--;
            if (guests > 0) {
                return;
            }
            HERE.remove(files.folder());
            try (ProcessLock gate = ProcessLock.exclusive(files.gate())) {
                gate.require();
                user.close();
                Optional<ProcessLock> alone = ProcessLock.alone(files.users());
                if (alone.isPresent()) {
                    try (ProcessLock last = alone.get()) {
                        last.require();
                        server.stop();
                    }
                }
            }
        }
    }
}
