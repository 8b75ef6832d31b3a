package vn.dti.ledger.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One embedded server for all tests of a JVM that do not test the server itself; emptied before each use. */
public final class LedgerServer {
    private static final Path DATA = folder();
    private static final Database DATABASE = start();

    private LedgerServer() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("ledger");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database start() {
        Database database = Database.open(DATA, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            try {
                Trees.deleteWhatCanBe(DATA);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return database;
    }

    /** Spares a test with a server of its own the unpacking of PostgreSQL. */
    public static void lendPrograms(Path data) throws IOException {
        Path lent = new ServerFiles(DATA.resolve("db")).programs();
        Path target = new ServerFiles(data.resolve("db")).programs();
        try (Stream<Path> walk = Files.walk(lent)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                Path copy = target.resolve(lent.relativize(path));
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(copy);
                } else if (Files.isSymbolicLink(path)) {
                    Files.createSymbolicLink(copy, Files.readSymbolicLink(path));
                } else {
                    Files.createLink(copy, path);
                }
            }
        }
    }

    /** The database with an empty ledger. */
    public static Database emptied() {
        List<String> partitions = DATABASE.jdbc()
                .sql("select inhrelid::regclass::text from pg_inherits where inhparent = 'dti.figure'::regclass")
                .query(String.class)
                .list();
        partitions.forEach(
                partition -> DATABASE.jdbc().sql("drop table " + partition).update());
        DATABASE.jdbc()
                .sql("truncate dti.data_directory, dti.delivery, dti.finding_count, dti.edition")
                .update();
        return DATABASE;
    }
}
