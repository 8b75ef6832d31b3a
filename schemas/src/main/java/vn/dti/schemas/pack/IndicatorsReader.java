package vn.dti.schemas.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.schemas.extract.Field;

/** Reads {@code indicators.yaml}. */
final class IndicatorsReader {
    private static final String NAME = "[a-z][a-z0-9_.]*";

    private final Map<String, Counter> counters = new LinkedHashMap<>();
    private final List<Indicator> indicators = new ArrayList<>();

    private IndicatorsReader() {}

    static IndicatorBook read(PackFile file) {
        YamlMap map = YamlMap.read(file).only("version", "counters", "indicators", "method");
        IndicatorsReader reader = new IndicatorsReader();
        String version = map.value("version").required();
        YamlMap counters = map.map("counters");
        counters.keys().forEach(name -> reader.counter(counters, name));
        YamlMap indicators = map.map("indicators");
        indicators.keys().forEach(name -> reader.indicator(indicators, name, version));
        MethodWords method = map.optionalMap("method")
                .map(words -> MethodReader.read(words, reader.counters.values(), reader.indicators))
                .orElse(MethodWords.NONE);
        return new IndicatorBook(version, List.copyOf(reader.counters.values()), reader.indicators, method);
    }

    private void counter(YamlMap all, String name) {
        checkName(all, name);
        YamlMap map = all.map(name).only("event", "where", "sum", "needs");
        Event event = event(map.value("event"));
        List<Condition> where = map.optionalMaps("where").stream()
                .map(condition -> ConditionReader.read(condition, event))
                .toList();
        String sum = map.optional("sum").map(value -> sum(value, event)).orElse(null);
        counters.put(name, new Counter(name, event, where, sum, needs(map)));
    }

    private static Event event(Value value) {
        String upper = value.required().toUpperCase(Locale.ROOT);
        for (Event event : Event.values()) {
            if (event.name().equals(upper)) {
                return event;
            }
        }
        throw value.fault("is not one of received, resolved, due, open_at_start, open_at_end");
    }

    private static String sum(Value value, Event event) {
        if (value.text().equals("working_days")) {
            if (event != Event.RESOLVED) {
                throw value.fault("is known only of dossiers resolved");
            }
            return value.text();
        }
        boolean addable = Field.ofKey(value.text())
                .filter(field -> switch (field.type()) {
                    case COUNT, MONEY -> true;
                    case TEXT, CODE, UNIT, CONSTANT, TIME, YES_NO -> false;
                })
                .isPresent();
        if (!addable) {
            throw value.fault("cannot be added up; name working_days or a field that counts");
        }
        return value.text();
    }

    private static Needs needs(YamlMap map) {
        return new Needs(
                map.optionalList("needs").stream().map(IndicatorsReader::oneOf).toList());
    }

    private static Set<Field> oneOf(Value value) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Value part : value.parts()) {
            Field field = Field.ofKey(part.text()).orElseThrow(() -> part.fault("is not a field of the extract"));
            if (field.personal()) {
                throw part.fault("is personal and in no dataset; leave it out");
            }
            if (!fields.add(field)) {
                throw value.fault("names " + field.key() + " twice");
            }
        }
        if (fields.isEmpty()) {
            throw value.fault("names no field");
        }
        return fields;
    }

    private void indicator(YamlMap all, String name, String version) {
        checkName(all, name);
        YamlMap map = all.map(name)
                .only("kind", "numerator", "denominator", "title_vi", "title_en", "rule_vi", "rule_en", "basis");
        Indicator.Kind kind = kind(map.value("kind"));
        List<String> numerator = counters(map.list("numerator"));
        List<String> denominator = counters(map.optionalList("denominator"));
        if (numerator.isEmpty()) {
            throw map.fault("numerator", "names no counter");
        }
        if ((kind == Indicator.Kind.COUNT) != denominator.isEmpty()) {
            throw map.fault("kind", "count has no denominator, rate and mean have one");
        }
        Needs needs = Stream.concat(numerator.stream(), denominator.stream())
                .map(this::needs)
                .reduce(Needs.NONE, Needs::and);
        indicators.add(new Indicator(
                name,
                kind,
                numerator,
                denominator,
                needs,
                map.value("title_vi").required(),
                map.value("title_en").required(),
                map.value("rule_vi").required(),
                map.value("rule_en").required(),
                map.value("basis").required(),
                version));
    }

    private Needs needs(String counter) {
        Counter known = counters.get(counter);
        return known == null ? Needs.NONE : known.needs();
    }

    private static Indicator.Kind kind(Value value) {
        return switch (value.required()) {
            case "count" -> Indicator.Kind.COUNT;
            case "rate" -> Indicator.Kind.RATE;
            case "mean" -> Indicator.Kind.MEAN;
            default -> throw value.fault("is not one of count, rate, mean");
        };
    }

    private List<String> counters(List<Value> names) {
        for (Value name : names) {
            if (!counters.containsKey(name.text())) {
                throw name.fault("is not a counter of this file");
            }
        }
        return names.stream().map(Value::text).toList();
    }

    private static void checkName(YamlMap map, String name) {
        if (!name.matches(NAME)) {
            throw map.fault(name, "must be of small letters, digits, _ and dot");
        }
    }
}
