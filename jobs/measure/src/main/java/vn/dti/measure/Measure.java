package vn.dti.measure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.sql.SparkSession;
import vn.dti.schemas.dataset.MeasureRequest;
import vn.dti.schemas.dataset.MeasureResult;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/**
 * The entry point of the measuring process: one argument, the request's file. It always leaves a result, also when
 * stopped, and nothing half done that counts: the lake changes by one commit, the release lies in staging.
 */
public final class Measure {
    private static final int STOPPED = 143;

    private Measure() {}

    /**
     * Measures.
     *
     * @param args the path of the {@link MeasureRequest}
     * @throws IOException where the request cannot be read, or no result be left
     */
    public static void main(String[] args) throws IOException {
        ParentWatch.start();
        if (args.length != 1) {
            throw new IllegalArgumentException("one argument: the request's file");
        }
        MeasureRequest request = MeasureRequest.read(Path.of(args[0]));
        Path result = Path.of(request.result());
        AtomicBoolean decided = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(result, decided), "stop"));
        MeasureResult outcome = measure(request, System.getenv());
        if (decided.compareAndSet(false, true)) {
            outcome.write(result);
        }
        System.exit(outcome.state().equals("DONE") ? 0 : 1);
    }

    /** A signal came before the work was done: what is staged does not count, so nothing needs to wind down. */
    private static void stop(Path result, AtomicBoolean decided) {
        if (!decided.compareAndSet(false, true)) {
            return;
        }
        try {
            new MeasureResult("STOPPED", "", "", 0, 0).write(result);
        } catch (IOException e) {
            System.err.println("measure: no result left: " + e.getMessage());
        }
        Runtime.getRuntime().halt(STOPPED);
    }

    /** Measures under the lock of the data directory; a failure becomes a result. */
    static MeasureResult measure(MeasureRequest request, Map<String, String> environment) {
        try {
            Path lake = Files.createDirectories(Path.of(request.data()).resolve("lake"));
            try (FileChannel channel = FileChannel.open(
                            lake.resolve(".measure.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw new MeasureFault(MeasureFault.Code.BUSY, "Another process measures " + request.data());
                }
                return measure(request, environment.getOrDefault("DTI_DB_PASSWORD", ""));
            }
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            return Failures.result(e);
        }
    }

    private static MeasureResult measure(MeasureRequest request, String password) throws Exception {
        Pack pack = PackLoader.load(request.pack());
        Scratch.clear(Sessions.scratch(request));
        try (SparkSession session = Sessions.open(request, password)) {
            return new Measurement(session, request, pack).run();
        }
    }
}
