package vn.dti.schemas.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.schemas.pack.ScoreIndex.Commune;
import vn.dti.schemas.pack.ScoreIndex.Curve;
import vn.dti.schemas.pack.ScoreIndex.Group;
import vn.dti.schemas.pack.ScoreIndex.Metric;
import vn.dti.schemas.pack.ScoreIndex.Scored;
import vn.dti.schemas.pack.ScoreIndex.Zero;

/** Reads {@code indexes/*.yaml}. */
final class IndexReader {
    private static final String NAME = "[a-z][a-z0-9_]*";
    private static final String KEY = "[A-Z][A-Z0-9_]*";

    private final YamlMap map;
    private final MetricWordsReader words;

    private IndexReader(YamlMap map) {
        words = new MetricWordsReader(map.has("basis_en"));
        this.map = map.only(
                "name",
                "version",
                "title_vi",
                "title_en",
                "basis",
                "basis_en",
                "from",
                "to",
                "not_applicable",
                "groups",
                "metrics");
    }

    /** All indexes of a pack, by file name; no two versions of an index share a day or a name. */
    static List<ScoreIndex> read(Map<String, PackFile> files) {
        List<ScoreIndex> indexes = new ArrayList<>();
        for (PackFile file : files.values()) {
            YamlMap map = YamlMap.read(file);
            ScoreIndex index = new IndexReader(map).read();
            for (ScoreIndex other : indexes) {
                if (other.id().equals(index.id())) {
                    throw map.fault("version", "there is " + index.id() + " already");
                }
                if (other.name().equals(index.name()) && overlap(other, index)) {
                    throw map.fault("from", "is in force on days of " + other.id() + "; end that one before");
                }
            }
            indexes.add(index);
        }
        return indexes;
    }

    private static boolean overlap(ScoreIndex one, ScoreIndex other) {
        return (one.to() == null || !other.from().isAfter(one.to()))
                && (other.to() == null || !one.from().isAfter(other.to()));
    }

    private ScoreIndex read() {
        Value name = map.value("name");
        if (!name.required().matches(NAME)) {
            throw name.fault("must be of small letters, digits and _");
        }
        LocalDate from = map.value("from").date();
        if (from == null) {
            throw map.fault("from", "must be the first day it is in force, as 2026-01-01");
        }
        LocalDate to = map.optional("to").map(Value::date).orElse(null);
        if (to != null && to.isBefore(from)) {
            throw map.fault("to", "is before 'from'");
        }
        List<Group> groups = groups();
        List<Metric> metrics = metrics(groups);
        return new ScoreIndex(
                name.text(),
                map.value("version").required(),
                map.value("title_vi").required(),
                map.value("title_en").required(),
                basis(),
                from,
                to,
                map.optional("not_applicable").map(IndexReader::notApplicable).orElse(Zero.NOTHING),
                groups,
                metrics);
    }

    private Bilingual basis() {
        String vi = map.value("basis").required();
        return new Bilingual(vi, words.described() ? map.value("basis_en").required() : vi);
    }

    private List<Group> groups() {
        YamlMap all = map.map("groups");
        List<Group> groups = new ArrayList<>();
        for (String code : all.keys()) {
            YamlMap group = all.map(code).only("title_vi", "title_en", "max", "scored");
            groups.add(new Group(
                    code,
                    group.value("title_vi").required(),
                    group.value("title_en").required(),
                    positive(group.value("max")),
                    group.optional("scored").map(IndexReader::scored).orElse(Scored.BY_METRIC)));
        }
        return groups;
    }

    private List<Metric> metrics(List<Group> groups) {
        YamlMap all = map.map("metrics");
        List<Metric> metrics = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (String key : all.keys()) {
            if (!key.matches(KEY)) {
                throw all.fault(key, "must be of capitals, digits and _");
            }
            YamlMap metric = all.map(key)
                    .only(
                            "code",
                            "group",
                            "title_vi",
                            "title_en",
                            "max",
                            "target",
                            "factor",
                            "zero",
                            "commune",
                            "numerator_vi",
                            "numerator_en",
                            "denominator_vi",
                            "denominator_en",
                            "rule_vi",
                            "rule_en",
                            "note",
                            "figure",
                            "note_en");
            Metric read = metric(key, metric, groups);
            if (!read.code().isEmpty() && !codes.add(read.code())) {
                throw metric.fault("code", "stands twice");
            }
            metrics.add(read);
        }
        for (Group group : groups) {
            BigDecimal sum = metrics.stream()
                    .filter(metric -> group.code().equals(metric.group()) && metric.curve() != null)
                    .map(metric -> metric.curve().max())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!metrics.isEmpty() && sum.compareTo(group.max()) < 0) {
                throw all.fault("the metrics of group " + group.code() + " reach " + sum + " of " + group.max()
                        + " points; add what is missing");
            }
        }
        return metrics;
    }

    private Metric metric(String key, YamlMap map, List<Group> groups) {
        boolean scores = map.has("max");
        if (scores != map.has("group")) {
            throw map.fault(scores ? "max" : "group", "needs 'max' and 'group' together, or neither");
        }
        String group = map.optional("group").map(Value::required).orElse(null);
        if (group != null && groups.stream().noneMatch(known -> known.code().equals(group))) {
            throw map.fault("group", "is not a group of this index");
        }
        return new Metric(
                key,
                map.value("code").text(),
                group,
                map.value("title_vi").required(),
                map.value("title_en").required(),
                scores ? curve(map) : null,
                zero(map.value("zero")),
                map.optional("commune").map(IndexReader::commune).orElse(Commune.OWN),
                map.optional("figure").map(Value::required).orElse(null),
                words.note(map),
                words.words(map));
    }

    private static Curve curve(YamlMap map) {
        BigDecimal max = positive(map.value("max"));
        if (map.has("factor") && map.has("target")) {
            throw map.fault("factor", "and 'target' exclude each other");
        }
        if (map.has("factor")) {
            return new Curve(max, positive(map.value("factor")), BigDecimal.ONE);
        }
        BigDecimal target = map.optional("target").map(IndexReader::positive).orElse(BigDecimal.ONE);
        return new Curve(max, max, target);
    }

    private static BigDecimal positive(Value value) {
        BigDecimal number = value.decimal();
        if (number.signum() <= 0) {
            throw value.fault("must be more than 0");
        }
        return number;
    }

    private static Commune commune(Value value) {
        return switch (value.required()) {
            case "own" -> Commune.OWN;
            case "city" -> Commune.CITY;
            case "not_applicable" -> Commune.NOT_APPLICABLE;
            default -> throw value.fault("is not one of own, city, not_applicable");
        };
    }

    private static Scored scored(Value value) {
        return switch (value.required()) {
            case "by_metric" -> Scored.BY_METRIC;
            case "by_parts" -> Scored.BY_PARTS;
            case "at_once" -> Scored.AT_ONCE;
            default -> throw value.fault("is not one of by_metric, by_parts, at_once");
        };
    }

    private static Zero notApplicable(Value value) {
        Zero points = zero(value);
        if (points == Zero.NONE) {
            throw value.fault("is not one of nothing, full");
        }
        return points;
    }

    private static Zero zero(Value value) {
        return switch (value.required()) {
            case "none" -> Zero.NONE;
            case "nothing" -> Zero.NOTHING;
            case "full" -> Zero.FULL;
            default -> throw value.fault("is not one of none, nothing, full");
        };
    }
}
