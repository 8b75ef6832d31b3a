package vn.dti.scheduler.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** An OpenAPI document of Airflow: what a call to one of its paths may look like. */
public final class OpenApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Airflow's documents are larger than what the YAML library takes by default. */
    private static final int CODE_POINTS = 20_000_000;

    private final String name;
    private final JsonNode root;
    private final Map<Pattern, JsonNode> paths = new LinkedHashMap<>();

    private OpenApi(String name, JsonNode root) {
        this.name = name;
        this.root = root;
        root.path("paths").properties().forEach(path -> {
            String regex = path.getKey().replaceAll("\\{[^}]+}", "[^/]+");
            paths.put(Pattern.compile(regex), path.getValue());
        });
    }

    /** The documents beside the shared data; the test is skipped, with a word, where they are absent. */
    public static List<OpenApi> documents() throws IOException {
        Path folder = Path.of(System.getProperty("shared.data", "../../shared/data"))
                .resolveSibling("airflow")
                .resolve("spec");
        Assumptions.assumeTrue(Files.isDirectory(folder), "missing " + folder);
        List<OpenApi> documents = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                LoaderOptions options = new LoaderOptions();
                options.setCodePointLimit(CODE_POINTS);
                Object tree = new Yaml(new SafeConstructor(options)).load(Files.readString(file));
                documents.add(new OpenApi(file.getFileName().toString(), JSON.valueToTree(tree)));
            }
        }
        return documents;
    }

    /** Whether the document has a path. */
    public boolean knows(String path) {
        return paths.keySet().stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    /** What is wrong with a call to a path of the document; empty where it is as the document says. */
    public List<String> complaints(ReplayServer.Asked call) {
        List<String> complaints = new ArrayList<>();
        List<JsonNode> operations = paths.entrySet().stream()
                .filter(path -> path.getKey().matcher(call.path()).matches())
                .map(path -> path.getValue().path(call.method().toLowerCase(java.util.Locale.ROOT)))
                .filter(JsonNode::isObject)
                .toList();
        if (operations.isEmpty()) {
            return List.of(name + " has no " + call.method() + " " + call.path());
        }
        // The literal path stands before the one with a placeholder in it.
        JsonNode operation = operations.get(0);
        query(operation, call, complaints);
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (!call.body().isMissingNode()) {
            if (schema.isMissingNode()) {
                complaints.add(name + ": " + call.path() + " takes no body");
            } else {
                validate(schema, call.body(), call.path() + " body", complaints);
            }
        } else if (operation.path("requestBody").path("required").asBoolean()) {
            complaints.add(name + ": " + call.path() + " needs a body");
        }
        return complaints;
    }

    private void query(JsonNode operation, ReplayServer.Asked call, List<String> complaints) {
        Set<String> unknown = new HashSet<>(call.query().keySet());
        for (JsonNode parameter : operation.path("parameters")) {
            if (!parameter.path("in").asText().equals("query")) {
                continue;
            }
            String known = parameter.path("name").asText();
            List<String> given = call.query().getOrDefault(known, List.of());
            unknown.remove(known);
            if (given.isEmpty() && parameter.path("required").asBoolean()) {
                complaints.add(name + ": " + call.path() + " needs the parameter " + known);
            }
            if (!given.isEmpty()) {
                JsonNode schema = parameter.path("schema");
                validate(schema, value(schema, given), call.path() + " parameter " + known, complaints);
            }
        }
        unknown.forEach(each -> complaints.add(name + ": " + call.path() + " does not know the parameter " + each));
    }

    /** The words of a query as the type that the document wants. */
    private static JsonNode value(JsonNode schema, List<String> given) {
        Set<String> types = new HashSet<>();
        types(schema, types);
        if (types.contains("array")) {
            return JSON.valueToTree(given);
        }
        String word = given.get(0);
        if (types.contains("integer") || types.contains("number")) {
            return JSON.valueToTree(new BigDecimal(word));
        }
        return types.contains("boolean") ? JSON.valueToTree(Boolean.valueOf(word)) : JSON.valueToTree(word);
    }

    private static void types(JsonNode schema, Set<String> types) {
        if (schema.has("type")) {
            types.add(schema.path("type").asText());
        }
        schema.path("anyOf").forEach(each -> types(each, types));
    }

    private void validate(JsonNode schema, JsonNode value, String where, List<String> complaints) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", root.path("components"));
        JsonSchema compiled =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
        compiled.validate(value).forEach(fault -> complaints.add(name + ": " + where + ": " + fault.getMessage()));
    }

    @Override
    public String toString() {
        return name;
    }
}
