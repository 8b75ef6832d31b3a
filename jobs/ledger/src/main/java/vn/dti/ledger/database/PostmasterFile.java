package vn.dti.ledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server says of itself in {@code postmaster.pid}.
 *
 * @param process its process id
 * @param port the loopback port it listens on
 */
record PostmasterFile(long process, int port) {
    private static final int PORT_LINE = 3;

    /** Reads the file; empty where it is absent or a server has only begun to write it. */
    static Optional<PostmasterFile> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether that process lives and is a PostgreSQL: after a restart of the machine the number may be another's. */
    boolean alive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info()
                        .command()
                        .map(command -> command.endsWith("postgres"))
                        .orElse(true))
                .isPresent();
    }
}
