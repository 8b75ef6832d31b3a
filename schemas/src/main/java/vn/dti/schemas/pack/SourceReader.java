package vn.dti.schemas.pack;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dti.schemas.extract.Field;

/** Reads {@code sources/<name>.yaml}. */
final class SourceReader {
    private static final String ENDING = ".yaml";

    private final String fileName;
    private final PackFile file;
    private final Units units;
    private final FieldValues values;

    SourceReader(String fileName, PackFile file, Units units, Procedures procedures) {
        this.fileName = fileName;
        this.file = file;
        this.units = units;
        this.values = new FieldValues(units, procedures);
    }

    SourceProfile read() {
        if (!fileName.matches("[a-z0-9_-]+\\.yaml")) {
            throw file.fault(0, "a source profile's file is named in small letters and ends in .yaml");
        }
        YamlMap map = YamlMap.read(file).only("title_vi", "offices", "zone", "time_formats", "constants", "columns");
        Map<Field, SourceProfile.Column> columns = columns(map.map("columns"));
        Map<Field, String> constants = constants(map, columns);
        for (Field field : List.of(Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT)) {
            if (!columns.containsKey(field) && !constants.containsKey(field)) {
                throw map.fault("columns", "lacks " + field.key() + ", without which no dossier can be counted");
            }
        }
        return new SourceProfile(
                fileName.substring(0, fileName.length() - ENDING.length()),
                map.value("title_vi").required(),
                map.list("offices").stream().map(this::office).toList(),
                map.optional("zone").map(Value::zone).orElse(null),
                columns,
                constants,
                map.optionalList("time_formats").stream()
                        .map(SourceReader::format)
                        .toList(),
                PackFiles.digest(Map.of(fileName, file)));
    }

    private String office(Value value) {
        if (!value.text().equals("*") && units.unit(value.required()).isEmpty()) {
            throw value.fault("is neither * nor the code of a unit in units.csv");
        }
        return value.text();
    }

    private static String format(Value value) {
        try {
            DateTimeFormatter unused = DateTimeFormatter.ofPattern(value.required(), Locale.ROOT);
            return value.text();
        } catch (IllegalArgumentException e) {
            throw value.fault("is not a pattern of times: " + e.getMessage());
        }
    }

    private Map<Field, String> constants(YamlMap map, Map<Field, SourceProfile.Column> columns) {
        Map<Field, String> constants = new EnumMap<>(Field.class);
        map.optionalMap("constants")
                .ifPresent(given -> given.keys().forEach(key -> {
                    Field field = field(given, key);
                    if (columns.containsKey(field)) {
                        throw given.fault(key, "stands under columns too; a field comes from one place");
                    }
                    constants.put(field, values.check(field, given.value(key)));
                }));
        return constants;
    }

    private Map<Field, SourceProfile.Column> columns(YamlMap given) {
        Map<Field, SourceProfile.Column> columns = new EnumMap<>(Field.class);
        Map<String, Field> taken = new HashMap<>();
        for (String key : given.keys()) {
            Field field = field(given, key);
            YamlMap column = given.map(key).only("titles", "required", "map", "otherwise");
            List<String> titles = new ArrayList<>();
            for (Value title : column.list("titles")) {
                Field earlier = taken.putIfAbsent(Folding.fold(title.required()), field);
                if (earlier != null && earlier != field) {
                    throw title.fault("is already a title of " + earlier.key() + "; a column fills one field");
                }
                titles.add(title.text());
            }
            if (titles.isEmpty()) {
                throw given.fault(key, "has no titles; give the header under which it appears");
            }
            columns.put(
                    field,
                    new SourceProfile.Column(
                            titles,
                            column.optional("required").map(Value::yesNo).orElse(false),
                            words(field, column),
                            column.optional("otherwise")
                                    .map(word -> values.check(field, word))
                                    .orElse(null)));
        }
        return columns;
    }

    private Map<String, String> words(Field field, YamlMap column) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> folded = new HashMap<>();
        column.optionalMap("map")
                .ifPresent(map -> map.keys().forEach(word -> {
                    Value constant = map.value(word);
                    String checked = values.check(field, constant);
                    String earlier = folded.putIfAbsent(Folding.fold(word), checked);
                    if (earlier != null && !earlier.equals(checked)) {
                        throw constant.fault("contradicts " + earlier + ", which the same word means above");
                    }
                    words.put(word, checked);
                }));
        return words;
    }

    private static Field field(YamlMap map, String key) {
        return Field.ofKey(key)
                .orElseThrow(() -> map.fault(key, "is not a field of the extract; see the list in schemas/README.md"));
    }
}
