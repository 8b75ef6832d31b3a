package vn.dti.nightly.pull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.dti.ledger.database.Database;
import vn.dti.schemas.dataset.Durable;

/** One embedded PostgreSQL for the tests of this package: the ledger, and a database to fetch from. */
final class PullServer {
    private static final Path DATA = folder();
    private static final Database DATABASE = start();

    private PullServer() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("pull");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database start() {
        Database database = Database.open(DATA, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            try {
                Durable.remove(DATA);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return database;
    }

    static Database database() {
        return DATABASE;
    }

    /** Forgets what was fetched. */
    static void forget() {
        DATABASE.jdbc().sql("truncate dti.pulled").update();
    }
}
