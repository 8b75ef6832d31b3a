package vn.dti.ledger.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs one of PostgreSQL's programs. They refuse to run as root, so root enters a user namespace without any mapping first:
 * files still belong to it, but neither name nor capability of root is left.
 */
final class PostgresCommand {
    private static final long PATIENCE_SECONDS = 330;

    private final ServerFiles files;
    private final List<String> prefix;

    PostgresCommand(ServerFiles files) throws IOException {
        this.files = files;
        this.prefix = isRoot(files.folder()) ? List.of("unshare", "--user") : List.of();
    }

    /**
     * Runs a program to its end.
     *
     * @throws LedgerFault with the program's last line where it fails
     */
    void run(String program, List<String> arguments) throws IOException {
        Path output = files.folder().resolve(program + ".out");
        List<String> command = new ArrayList<>(prefix);
        command.add(files.programs().resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(files.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("DTI_"));
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw failed(program, LedgerFault.oneLine(e), e);
        }
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw failed(program, "no end after " + PATIENCE_SECONDS + " s", null);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(program + " interrupted");
        }
        if (process.exitValue() != 0) {
            throw failed(program, Files.readString(output) + tail(files.log()), null);
        }
        Files.deleteIfExists(output);
    }

    private LedgerFault failed(String program, String said, @Nullable Throwable cause) {
        if (said.contains("No space left on device")) {
            return new LedgerFault(
                    LedgerFault.Code.DISK_FULL,
                    "Ổ đĩa của thư mục dữ liệu đã đầy: " + files.folder() + ".",
                    "The disk of the data directory is full: " + files.folder() + ".",
                    cause);
        }
        String reason = said.lines()
                .filter(line -> line.contains("FATAL") || line.contains("error") || line.contains("could not"))
                .reduce((first, second) -> second)
                .orElse(said.strip().lines().reduce((first, second) -> second).orElse(""));
        return new LedgerFault(
                LedgerFault.Code.SERVER_FAILED,
                "PostgreSQL kèm theo không chạy được (" + program + "): " + reason + " Nhật ký: " + files.log() + ".",
                "The embedded PostgreSQL does not run (" + program + "): " + reason + " Log: " + files.log() + ".",
                cause);
    }

    private static String tail(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    private static boolean isRoot(Path folder) throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self)
                ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
                : Files.getOwner(folder).getName().equals("root");
    }
}
