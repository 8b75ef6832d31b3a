package vn.dti.nightly;

import java.nio.file.Path;
import vn.dti.schemas.dataset.Edition;

/**
 * Where everything lies (design §3.2).
 *
 * @param root the data directory, absolute
 */
public record DataDirectory(Path root) {

    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** Files dropped by the offices, one folder an office. */
    public Path inbox() {
        return root.resolve("inbox");
    }

    /** Originals, by the SHA-256 of their bytes. */
    public Path raw() {
        return root.resolve("raw");
    }

    /** What the offices are told, one folder an office, in it one a delivery. */
    public Path receipts() {
        return root.resolve("receipts");
    }

    /** The releases and the pointer to the newest. */
    public Path releases() {
        return root.resolve("releases");
    }

    /** The pointer to the newest release. */
    public Path latest() {
        return releases().resolve("latest.json");
    }

    /** A published release. */
    public Path release(Edition edition) {
        return releases().resolve(edition.month().toString()).resolve(edition.revision());
    }

    /** Releases in the making: a dot-folder on the same file system, so that a finished one can be moved. */
    public Path staging() {
        return releases().resolve(".staging");
    }
}
