package vn.dti.scheduler.airflow.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign that a task made an asset anew.
 *
 * @param id its number
 * @param uri the asset
 * @param name the asset's name
 * @param sourceDagId the DAG that made it
 * @param sourceRunId the run that made it
 * @param sourceTaskId the task that made it
 * @param timestamp when
 */
public record AssetEvent(
        long id,
        @Nullable String uri,
        @Nullable String name,
        @Nullable String sourceDagId,
        @Nullable String sourceRunId,
        @Nullable String sourceTaskId,
        @Nullable Instant timestamp) {}
