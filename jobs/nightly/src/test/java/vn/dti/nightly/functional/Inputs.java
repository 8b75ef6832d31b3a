package vn.dti.nightly.functional;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The two real inputs, dropped as an office would drop them. */
final class Inputs {
    /** A fixed arrival, so that two data directories see the same delivery. */
    static final Instant ARRIVED = Instant.parse("2026-11-01T00:00:00Z");

    private Inputs() {}

    /** The permit dossiers of a Dutch municipality. */
    static Path receipt(Path data) throws IOException {
        Path file = shared("receipt_cases.csv");
        return drop(data, "receipt/receipt_cases.csv", Files.readAllBytes(file));
    }

    /** Boston's service requests. */
    static Path boston(Path data) throws IOException {
        Path packed = shared("boston311_newsystem_2025_2026.csv.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            return drop(data, "boston/cases.csv", in.readAllBytes());
        }
    }

    /** Drops a file that is whole. */
    static Path drop(Path data, String path, byte[] bytes) throws IOException {
        return drop(data, path, bytes, ARRIVED);
    }

    /** Drops a file that was last changed at an instant. */
    static Path drop(Path data, String path, byte[] bytes, Instant changed) throws IOException {
        Path file = data.resolve("inbox").resolve(path);
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling("." + file.getFileName());
        Files.write(part, bytes);
        Files.setLastModifiedTime(part, FileTime.from(changed));
        return Files.move(part, file);
    }

    /** A file of the shared data; the test is skipped, with a word, where it is absent. */
    static Path shared(String name) {
        Path file = Path.of(System.getProperty("shared.data"), name);
        Assumptions.assumeTrue(Files.exists(file), "missing " + file);
        return file;
    }
}
