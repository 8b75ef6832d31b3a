package vn.dti.nightly.pull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import vn.dti.ledger.delivery.Pulls;
import vn.dti.nightly.Sha256;
import vn.dti.schemas.dataset.Durable;

/**
 * Where a connector's files land: the office's folder of the inbox. While a file is fetched it is a dot-file, which the intake passes
 * over; it gets its name when it is whole.
 */
final class Landing {
    /** So many digits of a hash keep the parts of one folder apart. */
    private static final int DIGITS = 16;

    private final String connector;
    private final Path folder;
    private final ZoneId zone;
    private final Instant now;
    private final Pulls pulls;

    /**
     * A landing.
     *
     * @param connector the connector's name
     * @param folder the office's folder of the inbox
     * @param zone the pack's zone
     * @param now the present
     * @param pulls what was fetched before
     */
    Landing(String connector, Path folder, ZoneId zone, Instant now, Pulls pulls) {
        this.connector = connector;
        this.folder = folder;
        this.zone = zone;
        this.now = now;
        this.pulls = pulls;
    }

    /** Whether a version of a thing was fetched before. */
    boolean known(String item, String version) {
        return pulls.known(connector, item, version);
    }

    /** The file into which a version of a thing is fetched; one begun before is still there, those of other versions are gone. */
    Path part(String item, String version) throws IOException {
        Files.createDirectories(folder);
        String prefix = "." + connector + "-" + digest(item) + "-";
        Path part = folder.resolve(prefix + digest(version) + ".part");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith(prefix) && !file.equals(part)) {
                    Files.delete(file);
                }
            }
        }
        return part;
    }

    /** The present as the office reads it, for names. */
    LocalDateTime now() {
        return LocalDateTime.ofInstant(now, zone);
    }

    /**
     * Gives a whole file its name in the inbox and remembers it. Killed between the two it is fetched again, and known to the ledger
     * by its bytes.
     *
     * @param name its name as the office knows it
     * @param changed when it was last changed: its arrival
     */
    void land(Path part, String name, Instant changed, String item, String version) throws IOException {
        Files.setLastModifiedTime(part, FileTime.from(changed.isAfter(now) ? now : changed));
        Durable.sync(part);
        Files.move(
                part, folder.resolve(safe(name)), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        pulls.remember(connector, item, version, safe(name), now());
    }

    /** The other side's name may not lead out of the folder, nor hide the file. */
    private static String safe(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return plain.startsWith(".") ? "_" + plain : plain;
    }

    private static String digest(String text) {
        return Sha256.of(text).substring(0, DIGITS);
    }
}
