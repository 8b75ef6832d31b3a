package vn.dti.scheduler.server;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what the client made of an answer with the answer, component by component. */
final class Understood {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Understood() {}

    /** What differs; empty where every component of the record says what the answer says. */
    static List<String> differences(Record read, JsonNode answer) {
        List<String> differences = new ArrayList<>();
        compare(read, answer, read.getClass().getSimpleName(), differences);
        return differences;
    }

    private static void compare(Record read, JsonNode answer, String where, List<String> differences) {
        for (RecordComponent component : read.getClass().getRecordComponents()) {
            JsonNode said = said(component, answer);
            value(get(read, component), said, where + "." + component.getName(), differences);
        }
    }

    private static void value(@Nullable Object read, JsonNode said, String where, List<String> differences) {
        boolean same;
        if (read == null) {
            same = said.isNull() || said.isMissingNode();
        } else if (read instanceof Instant instant) {
            same = said.isTextual()
                    && OffsetDateTime.parse(said.asText()).toInstant().equals(instant);
        } else if (read instanceof Number number) {
            same = said.isNumber() && said.asDouble() == number.doubleValue();
        } else if (read instanceof JsonNode node) {
            same = node.equals(said);
        } else if (read instanceof List<?> list) {
            same = said.size() == list.size();
            for (int i = 0; same && i < list.size(); i++) {
                value(list.get(i), said.get(i), where + "[" + i + "]", differences);
            }
        } else if (read instanceof Map<?, ?> map) {
            same = JSON.valueToTree(map).equals(said) || (map.isEmpty() && !said.isObject());
        } else if (read instanceof Record record && said.isObject()) {
            compare(record, said, where, differences);
            same = true;
        } else if (said.has("exc_type")) {
            same = read.equals(said.path("exc_type").asText() + ": "
                    + said.path("exc_value").asText());
        } else {
            same = read.toString().equals(said.asText());
        }
        if (!same) {
            differences.add(where + " is " + read + ", the answer says " + said);
        }
    }

    private static JsonNode said(RecordComponent component, JsonNode answer) {
        JsonProperty property = component.getAnnotation(JsonProperty.class);
        if (property == null) {
            property = component.getAccessor().getAnnotation(JsonProperty.class);
        }
        if (property != null) {
            return answer.path(property.value());
        }
        if (component.getName().equals("errors")) {
            return answer.path("error_detail");
        }
        JsonAlias alias = component.getAccessor().getAnnotation(JsonAlias.class);
        if (alias != null) {
            for (String name : alias.value()) {
                if (answer.has(name)) {
                    return answer.path(name);
                }
            }
        }
        return answer.path(component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    }

    private static @Nullable Object get(Record read, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
