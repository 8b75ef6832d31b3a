package vn.dti.schemas.pack;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of a YAML file. Works on nodes, not on Java values, so that every fault has its line and 15:00 stays text. */
final class YamlMap {
    private final PackFile file;
    private final int line;
    private final String name;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(int line, Node node) {}

    private YamlMap(PackFile file, String name, MappingNode node) {
        this.file = file;
        this.name = name;
        this.line = line(node);
        for (NodeTuple tuple : node.getValue()) {
            int at = line(tuple.getKeyNode());
            String key = scalar(file, "a key", tuple.getKeyNode()).required();
            if (entries.put(key, new Entry(at, tuple.getValueNode())) != null) {
                throw file.fault(at, "the key '" + key + "' stands twice in " + name + "; remove one");
            }
        }
    }

    /** The mapping a file consists of. */
    static YamlMap read(PackFile file) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
            if (node instanceof MappingNode mapping) {
                return new YamlMap(file, "the file", mapping);
            }
            throw file.fault(node == null ? 0 : line(node), "must consist of lines 'key: value'");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new PackFault(
                    file.name(), mark == null ? 0 : mark.getLine() + 1, "is not YAML here: " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new PackFault(file.name(), 0, "is not YAML: " + e.getMessage(), e);
        }
    }

    PackFile file() {
        return file;
    }

    int line() {
        return line;
    }

    Set<String> keys() {
        return entries.keySet();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    int line(String key) {
        Entry entry = entries.get(key);
        return entry == null ? line : entry.line();
    }

    PackFault fault(String problem) {
        return file.fault(line, problem);
    }

    PackFault fault(String key, String problem) {
        return file.fault(line(key), key + " " + problem);
    }

    /** Refuses any other key. */
    YamlMap only(String... known) {
        for (String key : keys()) {
            if (!List.of(known).contains(key)) {
                throw file.fault(
                        line(key), "'" + key + "' is not a key of " + name + "; known are " + String.join(", ", known));
            }
        }
        return this;
    }

    /** A text, number, date: whatever stands on one line. */
    Value value(String key) {
        return scalar(file, key, node(key));
    }

    /** The same where the key may be absent. */
    Optional<Value> optional(String key) {
        return has(key) ? Optional.of(value(key)) : Optional.empty();
    }

    /** The values of a list; one value alone counts as a list of it. */
    List<Value> list(String key) {
        Node node = node(key);
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(scalar(file, key, node));
        }
        List<Value> values = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            values.add(scalar(file, key, item));
        }
        return values;
    }

    /** The same where the key may be absent: then empty. */
    List<Value> optionalList(String key) {
        return has(key) ? list(key) : List.of();
    }

    YamlMap map(String key) {
        if (node(key) instanceof MappingNode mapping) {
            return new YamlMap(file, key, mapping);
        }
        throw fault(key, "must be followed by indented lines 'key: value'");
    }

    Optional<YamlMap> optionalMap(String key) {
        return has(key) ? Optional.of(map(key)) : Optional.empty();
    }

    /** A list of mappings; empty where the key is absent. */
    List<YamlMap> optionalMaps(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (!(node(key) instanceof SequenceNode sequence)) {
            throw fault(key, "must be a list, each item beginning with '- '");
        }
        List<YamlMap> maps = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (!(item instanceof MappingNode mapping)) {
                throw file.fault(line(item), "an item of " + key + " must consist of 'key: value'");
            }
            maps.add(new YamlMap(file, "an item of " + key, mapping));
        }
        return maps;
    }

    private Node node(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw fault(name + " lacks the key '" + key + "'; add it");
        }
        return entry.node();
    }

    private static Value scalar(PackFile file, String name, @Nullable Node node) {
        if (node instanceof ScalarNode scalar) {
            if (scalar.getTag().equals(Tag.NULL) && !scalar.getValue().isEmpty()) {
                throw file.fault(
                        line(node), name + " '" + scalar.getValue() + "' means nothing here; put it into quotes");
            }
            return new Value(file, line(node), name, scalar.getValue().strip());
        }
        throw file.fault(node == null ? 0 : line(node), name + " must be one value on its line");
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }
}
