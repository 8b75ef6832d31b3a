package vn.dti.scheduler.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One recorded call of a real Airflow 3.2 and its answer.
 *
 * @param file the recording
 * @param label what it was about
 * @param method the HTTP method
 * @param path the path, without query
 * @param query the query's parameters
 * @param request the body, a missing node where there was none
 * @param accept the type asked for
 * @param status the answer's status
 * @param contentType the answer's type
 * @param response the answer's body
 */
public record Exchange(
        String file,
        String label,
        String method,
        String path,
        Map<String, List<String>> query,
        JsonNode request,
        String accept,
        int status,
        String contentType,
        JsonNode response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The recordings, in the order in which they were made. */
    public static List<Exchange> recorded() {
        List<Exchange> all = new ArrayList<>();
        for (String name : List.of("rest-v2", "nightly-dag-1", "nightly-dag-2")) {
            String file = "/airflow/traces/airflow-3.2.0dev-" + name + ".jsonl";
            try (InputStream in = Objects.requireNonNull(Exchange.class.getResourceAsStream(file), file)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> all.add(read(name, line)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Exchange read(String file, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            Map<String, List<String>> query = new TreeMap<>();
            node.path("query")
                    .properties()
                    .forEach(parameter -> query.put(parameter.getKey(), texts(parameter.getValue())));
            return new Exchange(
                    file,
                    node.path("label").asText(),
                    node.path("method").asText(),
                    node.path("path").asText(),
                    query,
                    node.path("request").isNull() ? node.path("nothing") : node.path("request"),
                    node.path("accept").asText(),
                    node.path("status").asInt(),
                    node.path("content_type").asText("application/json"),
                    node.path("response"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> texts.add(each.asText()));
        } else {
            texts.add(value.asText());
        }
        return texts;
    }

    /** The answer's body as it was on the wire: JSON, or text of its own. */
    byte[] responseBytes() {
        if (response.isNull() || response.isMissingNode() || status == 204) {
            return new byte[0];
        }
        String text = response.isTextual() ? response.asText() : response.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return file + ": " + label;
    }
}
