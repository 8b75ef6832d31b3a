package vn.dti.nightly.functional;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Waits for what a process says. */
final class Waiting {
    private static final long PATIENCE_SECONDS = 300;

    private Waiting() {}

    /**
     * Waits until a text stands in a file.
     *
     * @throws IllegalStateException where it does not come
     */
    static void until(Path file, String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!Files.exists(file)
                || !Files.readString(file, StandardCharsets.UTF_8).contains(text)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("never said: " + text);
            }
            Thread.sleep(20);
        }
    }
}
