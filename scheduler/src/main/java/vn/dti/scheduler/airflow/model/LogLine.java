package vn.dti.scheduler.airflow.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a task's log. Servers send it as an object; some handlers send bare text, which becomes the event.
 *
 * @param timestamp when it was written
 * @param event what it says
 * @param level {@code "info"}, {@code "error"}, …
 * @param errors the exceptions told with it, {@code "AirflowException: Bash command failed…"}
 */
public record LogLine(
        @Nullable Instant timestamp, String event, @Nullable String level, List<String> errors) {

    public LogLine {
        errors = List.copyOf(errors);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LogLine read(JsonNode node) {
        if (!node.isObject()) {
            return new LogLine(null, node.asText(), null, List.of());
        }
        List<String> errors = new ArrayList<>();
        for (JsonNode error : node.path("error_detail")) {
            errors.add(error.path("exc_type").asText() + ": "
                    + error.path("exc_value").asText());
        }
        return new LogLine(
                instant(node.path("timestamp").asText("")),
                node.path("event").asText(),
                node.path("level").textValue(),
                errors);
    }

    /** Whether the line only folds others up in the web pages, and says nothing itself. */
    public boolean isFold() {
        return event.startsWith("::group::") || event.startsWith("::endgroup::");
    }

    /** The line for an operator: what it says, then the exceptions. */
    public String words() {
        return errors.isEmpty() ? event : event + " — " + String.join("; ", errors);
    }

    /** A log is shown even where a handler writes times in its own way. */
    private static @Nullable Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
