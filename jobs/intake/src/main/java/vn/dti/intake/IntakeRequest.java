package vn.dti.intake;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.Pack;

/**
 * A file to take in.
 *
 * @param file where the file lies
 * @param fileName its name as delivered, which need not be the path's
 * @param office who sent it: the inbox folder
 * @param arrivedAt arrival, in the pack's zone
 * @param pack the reference pack
 * @param dataDirectory where accepted rows and receipts go
 * @param sha256 of the file's bytes, where it was taken when they were kept; null to take it now
 * @param earlier finds what the office sent before, to hold the file against
 */
public record IntakeRequest(
        Path file,
        String fileName,
        String office,
        LocalDateTime arrivedAt,
        Pack pack,
        Path dataDirectory,
        @Nullable String sha256,
        EarlierDelivery.Finder earlier) {

    public IntakeRequest {
        if (office.isBlank() || office.startsWith(".") || office.contains("/") || office.contains("\\")) {
            throw new IllegalArgumentException("not an office's folder: '" + office + "'");
        }
    }

    /** A file whose SHA-256 nobody has taken yet, of an office that sent nothing before. */
    public IntakeRequest(
            Path file, String fileName, String office, LocalDateTime arrivedAt, Pack pack, Path dataDirectory) {
        this(file, fileName, office, arrivedAt, pack, dataDirectory, null, EarlierDelivery.Finder.NONE);
    }
}
