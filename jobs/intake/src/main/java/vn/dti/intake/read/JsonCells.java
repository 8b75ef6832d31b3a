package vn.dti.intake.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A JSON record as cells with names. A value inside objects is named by its path, {@code procedure.code}. An object that says
 * its language is named by it: {@code agency.name.228} is the name in the language 228. Of a list of objects there is how many
 * they are, {@code TaiLieuNop.count}, and of each of their values the first, the last, their sum where all are numbers, and for
 * how many it is true: {@code DanhSachHoSoBoSung.NgayBoSung.first}, {@code .last}, {@code .sum}, {@code TaiLieuNop.DuocSoHoa.yes}.
 * A list of plain values is one cell.
 */
final class JsonCells {
    private static final String LANGUAGE = "languageId";
    private static final String NAME = "name";

    private final Map<String, String> cells = new LinkedHashMap<>();

    private JsonCells() {}

    /** The cells of a record, in its order; what is null is not there. */
    static Map<String, String> of(JsonNode record) {
        JsonCells cells = new JsonCells();
        cells.value("", record);
        return cells.cells;
    }

    private void value(String path, JsonNode node) {
        if (node.isObject()) {
            object(path, node);
        } else if (node.isArray()) {
            list(path, node);
        } else if (!node.isNull() && !node.isMissingNode()) {
            cells.putIfAbsent(path.isEmpty() ? "value" : path, text(node));
        }
    }

    private void object(String path, JsonNode node) {
        JsonNode language = node.get(LANGUAGE);
        String here = language == null || !language.isValueNode() ? path : join(path, language.asText());
        node.properties().forEach(field -> {
            boolean named = language != null && field.getKey().equals(NAME);
            if (language == null || !field.getKey().equals(LANGUAGE)) {
                value(named ? here : join(here, field.getKey()), field.getValue());
            }
        });
    }

    private void list(String path, JsonNode list) {
        boolean objects = false;
        boolean languages = !list.isEmpty();
        StringJoiner plain = new StringJoiner("; ");
        for (JsonNode element : list) {
            objects |= element.isObject();
            languages &= element.has(LANGUAGE);
            if (element.isValueNode() && !element.isNull()) {
                plain.add(text(element));
            }
        }
        if (languages) {
            list.forEach(element -> object(path, element));
        } else if (objects || list.isEmpty()) {
            cells.putIfAbsent(join(path, "count"), Integer.toString(list.size()));
            objects(path, list);
        } else {
            cells.putIfAbsent(path, plain.toString());
        }
    }

    private void objects(String path, JsonNode list) {
        Map<String, Sums> fields = new TreeMap<>();
        for (JsonNode element : list) {
            element.properties().forEach(field -> {
                if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                    fields.computeIfAbsent(field.getKey(), name -> new Sums()).add(text(field.getValue()));
                }
            });
        }
        fields.forEach((name, sums) -> sums.put(join(path, name), cells));
    }

    /** What is known of one value of all the objects in a list. */
    private static final class Sums {
        private String first = "";
        private String last = "";
        private BigDecimal sum = BigDecimal.ZERO;
        private boolean numbers = true;
        private int yes;

        void add(String text) {
            if (text.isEmpty()) {
                return;
            }
            first = first.isEmpty() ? text : first;
            last = text;
            yes += text.equalsIgnoreCase("true") || text.equals("1") ? 1 : 0;
            try {
                sum = sum.add(new BigDecimal(text));
            } catch (NumberFormatException noNumber) {
                numbers = false;
            }
        }

        void put(String path, Map<String, String> cells) {
            cells.putIfAbsent(join(path, "first"), first);
            cells.putIfAbsent(join(path, "last"), last);
            cells.putIfAbsent(join(path, "yes"), Integer.toString(yes));
            if (numbers) {
                cells.putIfAbsent(join(path, "sum"), sum.toPlainString());
            }
        }
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
