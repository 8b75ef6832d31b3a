package vn.dti.scheduler.airflow.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a task left for others.
 *
 * @param key its name, {@code "return_value"} for the last line a process wrote
 * @param timestamp when it was left
 * @param taskId the task
 * @param value what it is
 */
public record XCom(
        String key,
        @Nullable Instant timestamp,
        String taskId,
        @Nullable JsonNode value) {}
