package vn.dti.nightly.measure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import vn.dti.nightly.Failure;

/** The lock a measuring process holds on the lake. One that outlived its parent is waited for before the next starts. */
final class LakeLock {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLISECONDS = 100;

    private LakeLock() {}

    /**
     * Waits until no measuring process works on a data directory.
     *
     * @throws Failure worth a retry, where one still does after half a minute
     */
    static void await(Path dataDirectory) throws IOException, InterruptedException {
        Path lake = Files.createDirectories(dataDirectory.resolve("lake"));
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (FileChannel channel =
                FileChannel.open(lake.resolve(".measure.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (true) {
                try (FileLock lock = channel.tryLock()) {
                    if (lock != null) {
                        return;
                    }
                }
                if (System.nanoTime() > end) {
                    throw Failure.retry("measure.busy");
                }
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        }
    }
}
