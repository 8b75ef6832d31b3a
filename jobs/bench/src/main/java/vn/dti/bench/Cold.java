package vn.dti.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Runs a process to its end and watches what it costs. */
public final class Cold {
    private Cold() {}

    /**
     * Runs it.
     *
     * @param builder the process
     * @param log where its output goes
     * @param archive the class-data archive it may use
     * @throws IOException where it ends with another exit code than 0, with what it said
     */
    public static Cost run(ProcessBuilder builder, Path log, Optional<Path> archive) throws Exception {
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        int[] exit = new int[1];
        Cost cost = CostWatch.of(archive, () -> {
            exit[0] = builder.start().waitFor();
            return exit[0];
        });
        if (exit[0] != 0) {
            throw new IOException("exit " + exit[0] + ": " + Files.readString(log, StandardCharsets.UTF_8));
        }
        return cost;
    }
}
