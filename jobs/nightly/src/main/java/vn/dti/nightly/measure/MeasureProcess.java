package vn.dti.nightly.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.dti.nightly.Engine;
import vn.dti.nightly.Failure;
import vn.dti.nightly.StopSignal;
import vn.dti.schemas.dataset.MeasureResult;

/**
 * The measuring process: one {@code SparkSubmit} in a JVM of its own. It says how it ended in a result file; what it
 * prints is kept for a look after a defect and never read for meaning.
 */
public final class MeasureProcess {
    private static final String APPLICATION = "vn.dti.measure.Measure";
    private static final int KEPT_LINES = 200;
    private static final long GRACE_MILLISECONDS = 500;
    private static final String PROGRESS = "dti: ";

    private final MeasureHome home;
    private final Engine engine;
    private final StopSignal stop;
    private final Consumer<String> progress;

    /**
     * @param home where its jars lie
     * @param engine on what it measures
     * @param stop ends the process when it is asked for
     * @param progress takes the lines the process means for the operator
     */
    public MeasureProcess(MeasureHome home, Engine engine, StopSignal stop, Consumer<String> progress) {
        this.home = home;
        this.engine = engine;
        this.stop = stop;
        this.progress = progress;
    }

    /**
     * Runs it to its end.
     *
     * @param request the request file
     * @param result the result file
     * @param log takes all that the process prints, for whoever looks after it; the last run's only
     * @param password the database's password, handed over by the environment alone
     * @param rows how many rows lie behind the edition: how much there is to do
     * @throws Failure where it failed, or was stopped
     */
    public MeasureResult run(Path request, Path result, Path log, String password, long rows)
            throws IOException, InterruptedException {
        Files.deleteIfExists(result);
        Process process = new SparkCommand(home, engine, rows)
                .process(APPLICATION, password, List.of(request.toString()))
                .start();
        stop.whenAsked(() -> end(process));
        Deque<String> last = new ArrayDeque<>();
        read(process, log, last);
        int exit = process.waitFor();
        if (stop.asked()) {
            throw Failure.stopped();
        }
        if (!Files.isRegularFile(result)) {
            throw Failure.retry("measure.died", exit).because(new IOException(String.join("\n", last)));
        }
        return outcome(MeasureResult.read(result), last);
    }

    private static MeasureResult outcome(MeasureResult result, Deque<String> last) {
        if (result.state().equals("DONE")) {
            return result;
        }
        Failure failure = switch (result.code()) {
            case "PACK" -> Failure.usage("pack.fault", result.message());
            case "DISK" -> Failure.retry("disk.full", result.message());
            case "DATABASE" -> Failure.retry("database.failed", result.message());
            default -> Failure.retry("measure.failed", result.message());
        };
        throw failure.because(new IOException(String.join("\n", last)));
    }

    private void read(Process process, Path log, Deque<String> last) throws IOException {
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter kept = new PrintWriter(Files.newBufferedWriter(log), true)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(PROGRESS)) {
                    progress.accept(line.substring(PROGRESS.length()));
                }
                if (last.size() == KEPT_LINES) {
                    last.removeFirst();
                }
                last.addLast(line);
                kept.println(line);
            }
        } catch (IOException e) {
            // The pipe breaks when the process is ended.
            if (!stop.asked()) {
                throw e;
            }
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(GRACE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor(GRACE_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
