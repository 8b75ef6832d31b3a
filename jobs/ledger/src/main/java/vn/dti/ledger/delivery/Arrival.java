package vn.dti.ledger.delivery;

import java.time.LocalDateTime;

/**
 * A file as it came in, before it is read.
 *
 * @param id the delivery's id, {@code <office>-<16 hex digits>}
 * @param office who sent it
 * @param source the profile that reads it; empty where none does
 * @param profileDigest the digest of that profile
 * @param file its name as sent
 * @param sha256 the SHA-256 of its bytes, 64 hex digits
 * @param arrivedAt arrival, local
 */
public record Arrival(
        String id,
        String office,
        String source,
        String profileDigest,
        String file,
        String sha256,
        LocalDateTime arrivedAt) {}
