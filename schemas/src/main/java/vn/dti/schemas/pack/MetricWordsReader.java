package vn.dti.schemas.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.ScoreIndex.MetricWords;

/**
 * Reads what an index file says of its method in words. A file with {@code basis_en} says all of it, of every metric and in
 * both languages; one without says none of it.
 *
 * @param described whether the file has {@code basis_en}
 */
record MetricWordsReader(boolean described) {
    private static final List<String> KEYS = List.of(
            "numerator_vi", "numerator_en", "denominator_vi", "denominator_en", "rule_vi", "rule_en", "note_en");

    /** What was not verified; null where the metric has no note. */
    @Nullable
    Bilingual note(YamlMap metric) {
        if (!metric.has("note")) {
            return null;
        }
        String vi = metric.value("note").required();
        return new Bilingual(vi, described ? metric.value("note_en").required() : vi);
    }

    /** The metric in words; null where the file has none. */
    @Nullable
    MetricWords words(YamlMap metric) {
        if (!described) {
            for (String key : KEYS) {
                if (metric.has(key)) {
                    throw metric.fault(
                            key, "needs 'basis_en' of the index: all of the method is in both languages, or none");
                }
            }
            return null;
        }
        return new MetricWords(
                MethodReader.both(metric, "numerator"),
                MethodReader.both(metric, "denominator"),
                MethodReader.both(metric, "rule"));
    }
}
