package vn.dti.scheduler.airflow.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a task's log.
 *
 * @param content the lines
 * @param continuationToken asks for the page that follows; null at the end
 */
public record LogPage(List<LogLine> content, @Nullable String continuationToken) {
    public LogPage {
        content = content == null ? List.of() : List.copyOf(content);
    }
}
