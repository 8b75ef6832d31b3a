package vn.dti.schemas.pack;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dti.schemas.extract.ExtractField;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
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
        YamlMap map =
                YamlMap.read(file).only("feed", "title_vi", "offices", "zone", "time_formats", "constants", "columns");
        Feed feed = map.optional("feed").map(SourceReader::feed).orElse(Feed.DOSSIERS);
        Map<ExtractField, SourceProfile.Column> columns = columns(feed, map.map("columns"));
        Map<ExtractField, String> constants = constants(feed, map, columns);
        for (ExtractField field : required(feed)) {
            if (!columns.containsKey(field) && !constants.containsKey(field)) {
                String row = feed == Feed.DOSSIERS ? "dossier" : "row of this feed";
                throw map.fault("columns", "lacks " + field.key() + ", without which no " + row + " can be counted");
            }
        }
        return new SourceProfile(
                feed,
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

    private static Feed feed(Value value) {
        return Feed.ofName(value.required()).orElseThrow(() -> value.fault("is not one of " + List.of(Feed.values())));
    }

    private static List<? extends ExtractField> required(Feed feed) {
        return feed == Feed.DOSSIERS
                ? List.of(Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT)
                : FeedField.of(feed).stream().filter(FeedField::columnRequired).toList();
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

    private Map<ExtractField, String> constants(
            Feed feed, YamlMap map, Map<ExtractField, SourceProfile.Column> columns) {
        Map<ExtractField, String> constants = new LinkedHashMap<>();
        map.optionalMap("constants")
                .ifPresent(given -> given.keys().forEach(key -> {
                    ExtractField field = field(feed, given, key);
                    if (columns.containsKey(field)) {
                        throw given.fault(key, "stands under columns too; a field comes from one place");
                    }
                    constants.put(field, values.check(field, given.value(key)));
                }));
        return constants;
    }

    private Map<ExtractField, SourceProfile.Column> columns(Feed feed, YamlMap given) {
        Map<ExtractField, SourceProfile.Column> columns = new LinkedHashMap<>();
        Map<String, ExtractField> taken = new HashMap<>();
        for (String key : given.keys()) {
            ExtractField field = field(feed, given, key);
            YamlMap column = given.map(key).only("titles", "required", "map", "otherwise");
            List<String> titles = new ArrayList<>();
            for (Value title : column.list("titles")) {
                ExtractField earlier = taken.putIfAbsent(Folding.fold(title.required()), field);
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

    private Map<String, String> words(ExtractField field, YamlMap column) {
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

    private static ExtractField field(Feed feed, YamlMap map, String key) {
        return feed.field(key)
                .orElseThrow(() -> map.fault(key, "is not a field of the extract; see the list in schemas/README.md"));
    }
}
