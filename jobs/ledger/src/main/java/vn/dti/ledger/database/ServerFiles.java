package vn.dti.ledger.database;

import java.nio.file.Path;

/**
 * Where the embedded server keeps what, below {@code DATA/db}.
 *
 * @param folder the folder itself
 */
record ServerFiles(Path folder) {

    /** PostgreSQL's programs, unpacked. */
    Path programs() {
        return folder.resolve("postgresql-" + PostgresPrograms.VERSION);
    }

    /** The cluster. */
    Path cluster() {
        return folder.resolve("cluster");
    }

    /** Written by the server: process id, port, state. */
    Path postmasterFile() {
        return cluster().resolve("postmaster.pid");
    }

    /** The generated password, readable by its owner only. */
    Path secret() {
        return folder.resolve("secret");
    }

    /** Every process that uses the server holds a shared lock on it. */
    Path users() {
        return folder.resolve("users");
    }

    /** Locked while a process comes or goes. */
    Path gate() {
        return folder.resolve("gate");
    }

    /** The server's own log. */
    Path log() {
        return folder.resolve("server.log");
    }
}
