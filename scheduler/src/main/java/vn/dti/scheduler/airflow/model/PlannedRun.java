package vn.dti.scheduler.airflow.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run that a backfill would make.
 *
 * @param logicalDate its date; null for partitioned DAGs
 * @param partitionKey its partition, from 3.2
 */
public record PlannedRun(
        @Nullable Instant logicalDate, @Nullable String partitionKey) {}
