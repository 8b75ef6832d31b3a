package vn.dti.scheduler.airflow.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A DAG file that cannot be read.
 *
 * @param importErrorId its number
 * @param timestamp when it was last tried
 * @param filename the file
 * @param bundleName the bundle it lies in
 * @param stackTrace why
 */
public record ImportError(
        long importErrorId,
        @Nullable Instant timestamp,
        String filename,
        @Nullable String bundleName,
        String stackTrace) {}
