package vn.dti.ledger.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs PostgreSQL's programs on the cluster of a data directory. */
final class PostgresCommand {
    /** Longer than {@code pg_ctl} itself waits for a server that replays its log. */
    private static final long PATIENCE_SECONDS = 330;

    private static final int SHOWN_LOG_LINES = 20;
    private static final List<String> TELLING = List.of("FATAL", "PANIC", "error:", "could not");

    private final ServerFiles files;
    private final Unprivileged unprivileged;

    PostgresCommand(ServerFiles files, Unprivileged unprivileged) {
        this.files = files;
        this.unprivileged = unprivileged;
    }

    /** Makes the cluster, whose superuser has the password of a file. */
    void initialise(Path cluster, String user, Path password) throws IOException {
        run(
                "initdb",
                "-D",
                cluster.toString(),
                "-U",
                user,
                // Not the library's way, which trusts loopback and so makes every local user superuser.
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=C");
    }

    /** Starts the server in a session of its own, so that a signal to our process group does not reach it. */
    void start(int port) throws IOException {
        String options = ServerSettings.options(port);
        run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                "300",
                "-D",
                cluster(),
                "-l",
                files.log().toString(),
                "-o",
                options);
    }

    /** Stops the server at once; open transactions are lost. */
    void stop() throws IOException {
        run("pg_ctl", "stop", "-w", "-m", "fast", "-D", cluster());
    }

    private String cluster() {
        return files.cluster().toString();
    }

    private void run(String program, String... arguments) throws IOException {
        unprivileged.give(files.folder());
        Path output = files.folder().resolve(program + ".out");
        List<String> command = new ArrayList<>(unprivileged.prefix());
        command.add(files.programs().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
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
            throw failed(program, newestLog() + Files.readString(output), null);
        }
        Files.deleteIfExists(output);
    }

    private LedgerFault failed(String program, String said, @Nullable Throwable cause) {
        if (said.contains(LedgerFault.NO_SPACE)) {
            return LedgerFault.diskFull(files.folder(), cause);
        }
        String reason = reason(said);
        return new LedgerFault(
                LedgerFault.Code.SERVER_FAILED,
                "PostgreSQL kèm theo không chạy được (" + program + "): " + reason + " Nhật ký: " + files.log() + ".",
                "The embedded PostgreSQL does not run (" + program + "): " + reason + " Log: " + files.log() + ".",
                cause);
    }

    // What the server logged says more than "could not start server".
    private static String reason(String said) {
        List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> TELLING.stream().anyMatch(line::contains) && !line.startsWith("pg_ctl:"))
                .reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    }

    private String newestLog() throws IOException {
        if (!Files.exists(files.log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(files.log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LOG_LINES), lines.size())) + "\n";
    }
}
