package vn.dti.ledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a server says of itself in {@code postmaster.pid}.
 *
 * @param process its process id
 * @param port the loopback port it listens on, empty while it starts
 */
record PostmasterFile(long process, OptionalInt port) {
    private static final int PORT_LINE = 3;

    /** Reads the file; empty where it is absent or says nothing yet. */
    static Optional<PostmasterFile> read(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PostmasterFile(Long.parseLong(lines.get(0).strip()), port(lines)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt port(List<String> lines) {
        return lines.size() > PORT_LINE
                ? OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE).strip()))
                : OptionalInt.empty();
    }

    /** Whether that process lives and is a PostgreSQL: after a restart of the machine the number may be another's. */
    boolean alive() {
        return living().map(PostmasterFile::isPostgres).orElse(false);
    }

    /** Whether the number now belongs to another program; PostgreSQL itself would not start beside it. */
    boolean another() {
        return living().map(handle -> !isPostgres(handle)).orElse(false);
    }

    private Optional<ProcessHandle> living() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive);
    }

    private static boolean isPostgres(ProcessHandle handle) {
        return handle.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(true);
    }
}
