package vn.dti.intake;

import java.nio.file.Path;
import java.time.LocalDateTime;
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
 */
public record IntakeRequest(
        Path file, String fileName, String office, LocalDateTime arrivedAt, Pack pack, Path dataDirectory) {

    public IntakeRequest {
        if (office.isBlank() || office.startsWith(".") || office.contains("/") || office.contains("\\")) {
            throw new IllegalArgumentException("not an office's folder: '" + office + "'");
        }
    }
}
