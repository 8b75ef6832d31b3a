package vn.dti.ledger.database;

import java.util.List;
import java.util.stream.Collectors;

/** How the embedded server is run: durable, on loopback only, modest in memory. */
final class ServerSettings {
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            // What is committed survives a power cut: the ledger is the truth.
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            // Nothing is replicated: a table filled in the transaction that made it needs no log.
            "wal_level=minimal",
            "max_wal_senders=0",
            "max_wal_size=512MB",
            "max_connections=60",
            "shared_buffers=64MB",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC");

    private ServerSettings() {}

    /** The options string of {@code pg_ctl}. */
    static String options(int port) {
        return "-p " + port + SETTINGS.stream().map(setting -> " -c " + setting).collect(Collectors.joining());
    }
}
