package vn.dti.intake;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What an office sent before by the same profile, as it was accepted.
 *
 * @param accepted its accepted rows
 * @param file its name as delivered
 * @param arrivedAt when it came, in the pack's zone
 */
public record EarlierDelivery(Path accepted, String file, LocalDateTime arrivedAt) {

    /** Finds the newest earlier delivery of dossiers that an office sent. */
    @FunctionalInterface
    public interface Finder {
        /** Who has no earlier deliveries. */
        Finder NONE = source -> Optional.empty();

        /** The one read by a profile of this name. */
        Optional<EarlierDelivery> of(String source);
    }
}
