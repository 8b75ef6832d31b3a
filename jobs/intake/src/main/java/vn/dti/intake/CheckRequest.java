package vn.dti.intake;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.Pack;

/**
 * A file to look at without taking it in.
 *
 * @param file where the file lies
 * @param fileName its name as the officer knows it
 * @param office the office that would send it; null to judge neither units by default nor rights
 * @param arrivedAt the instant from which on times are in the future, in the pack's zone
 * @param pack the reference pack
 * @param source the name of the profile to read it by, null to choose
 */
public record CheckRequest(
        Path file,
        String fileName,
        @Nullable String office,
        LocalDateTime arrivedAt,
        Pack pack,
        @Nullable String source) {}
