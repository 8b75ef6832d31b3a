package vn.dti.nightly.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.intake.returned.ReturnedFiles;

/**
 * Removes the workbooks that went back to the offices once they are old: they hold persons, and the receipt says all the rest.
 * Age is of the clock on the wall, not of the night's date: what a late night makes today is kept from today on.
 */
final class Expiry {
    /** Receipts, an office, a delivery, a file. */
    private static final int DEPTH = 3;

    private Expiry() {}

    /**
     * Removes them.
     *
     * @param receipts the folder of all receipts
     * @param days for how many days they are kept
     * @param now the instant
     * @return how many were removed
     * @throws IOException where one cannot be removed
     */
    static int expire(Path receipts, int days, Instant now) throws IOException {
        if (!Files.isDirectory(receipts)) {
            return 0;
        }
        Instant oldest = now.minus(days, ChronoUnit.DAYS);
        List<Path> files;
        try (Stream<Path> tree = Files.find(
                receipts,
                DEPTH,
                (file, attributes) -> attributes.isRegularFile()
                        && ReturnedFiles.holdsPersons(file)
                        && attributes.lastModifiedTime().toInstant().isBefore(oldest))) {
            files = tree.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        return files.size();
    }
}
