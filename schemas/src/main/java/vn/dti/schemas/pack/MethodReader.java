package vn.dti.schemas.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.schemas.pack.MethodWords.OfIndicator;

/** Reads {@code method} of {@code indicators.yaml}: complete, and of nothing else than the file counts. */
final class MethodReader {
    private static final Bilingual PER_CENT = new Bilingual("%", "%");

    private MethodReader() {}

    static MethodWords read(YamlMap map, Collection<Counter> counters, List<Indicator> indicators) {
        map.only("counters", "indicators");
        YamlMap words = map.map("counters");
        words.only(counters.stream().map(Counter::name).toArray(String[]::new));
        Map<String, Bilingual> byCounter = new LinkedHashMap<>();
        for (Counter counter : counters) {
            YamlMap each = words.map(counter.name()).only("vi", "en");
            byCounter.put(
                    counter.name(),
                    new Bilingual(each.value("vi").required(), each.value("en").required()));
        }
        YamlMap more = map.map("indicators");
        more.only(indicators.stream().map(Indicator::name).toArray(String[]::new));
        Map<String, OfIndicator> byIndicator = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            byIndicator.put(indicator.name(), indicator(more.map(indicator.name()), indicator.kind()));
        }
        return new MethodWords(byCounter, byIndicator);
    }

    private static OfIndicator indicator(YamlMap map, Indicator.Kind kind) {
        map.only("unit_vi", "unit_en", "excluded_vi", "excluded_en", "basis_en");
        if (kind == Indicator.Kind.RATE && (map.has("unit_vi") || map.has("unit_en"))) {
            throw map.fault(
                    map.has("unit_vi") ? "unit_vi" : "unit_en", "stands beside a rate, whose unit is %; remove it");
        }
        return new OfIndicator(
                kind == Indicator.Kind.RATE ? PER_CENT : both(map, "unit"),
                both(map, "excluded"),
                map.value("basis_en").required());
    }

    /** The texts under a key's two names. */
    static Bilingual both(YamlMap map, String key) {
        return new Bilingual(
                map.value(key + "_vi").required(), map.value(key + "_en").required());
    }
}
