package vn.dti.schemas.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of an index: {@code indexes/*.yaml}. Maxima, targets and the rule of the zero denominator are data, with the days
 * in which they are in force; only the shape of the curve, {@code min(max, factor × ratio)}, is code.
 *
 * @param name its name, {@code qd766}
 * @param version its version, {@code 2026}
 * @param titleVi what it is called
 * @param titleEn the same in English
 * @param basis the decree and the documents it follows
 * @param from the first day it is in force
 * @param to the last, null while it still is
 * @param notApplicable what a commune gets for a metric that does not apply to it: nothing or all
 * @param groups its groups, in order; their maxima are the index's
 * @param metrics its metrics, in order
 */
public record ScoreIndex(
        String name,
        String version,
        String titleVi,
        String titleEn,
        Bilingual basis,
        LocalDate from,
        @Nullable LocalDate to,
        Zero notApplicable,
        List<Group> groups,
        List<Metric> metrics) {

    /** Under which key the whole of an index stands. */
    public static final String TOTAL = "total";

    public ScoreIndex {
        groups = List.copyOf(groups);
        metrics = List.copyOf(metrics);
    }

    /** {@code qd766@2026}. */
    public String id() {
        return name + "@" + version;
    }

    /**
     * The name of a figure of the index: {@code qd766.DOSSIER_SYNC}, {@code qd766.A1}, {@code qd766.total}.
     *
     * @param key a metric's key, a group's code, or {@link #TOTAL}
     */
    public String figure(String key) {
        return name + "." + key;
    }

    /** Whether it is in force on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The most it scores. */
    public BigDecimal max() {
        return groups.stream().map(Group::max).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A group's metrics, in order. */
    public List<Metric> metrics(Group group) {
        return metrics.stream()
                .filter(metric -> group.code().equals(metric.group()))
                .toList();
    }

    /** The metric that the portal calls so. */
    public Optional<Metric> metric(String key) {
        return metrics.stream().filter(metric -> metric.key().equals(key)).findFirst();
    }

    /** Whether the index gives a metric a score of its own, and not only its group. */
    public boolean scoresAlone(Metric metric) {
        return groups.stream()
                .anyMatch(group -> group.code().equals(metric.group()) && group.scored() == Scored.BY_METRIC);
    }

    /**
     * A group: the sum of its metrics' points, at most its maximum.
     *
     * @param code its code, {@code A1}
     * @param titleVi what it is called
     * @param titleEn the same in English
     * @param max the most it scores
     * @param scored where the rounding to two decimals falls, and what is published
     */
    public record Group(String code, String titleVi, String titleEn, BigDecimal max, Scored scored) {}

    /** Where in a group the points are rounded to two decimals, and of what they are published. */
    public enum Scored {
        /** Each metric has a score of its own, rounded; the group adds these. */
        BY_METRIC,
        /** Only the group is published; it adds the points of its parts, each rounded. */
        BY_PARTS,
        /** Only the group is published; the exact sum of its parts is rounded once. */
        AT_ONCE
    }

    /**
     * A metric: numerator ÷ denominator, and the points that gives.
     *
     * @param key the portal's code, {@code DOSSIER_SYNC}
     * @param code its place in the index, {@code A1.4}; empty for a figure that is published and scores nothing
     * @param group the group's code, null where it scores nothing
     * @param titleVi what it is called
     * @param titleEn the same in English
     * @param curve what a ratio scores, null where it scores nothing
     * @param zero what a zero denominator scores
     * @param commune whose figure a commune is given
     * @param figure the figure it is taken from, null where none of ours is it
     * @param note what about it was not verified; null where all was
     * @param words what it divides by what, and its rules; null where the file does not say
     */
    public record Metric(
            String key,
            String code,
            @Nullable String group,
            String titleVi,
            String titleEn,
            @Nullable Curve curve,
            Zero zero,
            Commune commune,
            @Nullable String figure,
            @Nullable Bilingual note,
            @Nullable MetricWords words) {}

    /**
     * A metric in words.
     *
     * @param numerator what is above
     * @param denominator what is below
     * @param rule what is left out, and what else holds
     */
    public record MetricWords(Bilingual numerator, Bilingual denominator, Bilingual rule) {}

    /**
     * {@code min(max, factor × ratio)}, with the factor as an exact quotient.
     *
     * @param max the most it scores
     * @param factor the factor's numerator
     * @param of the factor's denominator: the target, where the factor is max ÷ target
     */
    public record Curve(BigDecimal max, BigDecimal factor, BigDecimal of) {}

    /** What a zero denominator scores. */
    public enum Zero {
        /** It has no score. */
        NONE,
        /** 0 points. */
        NOTHING,
        /** All points: where there was nothing to do, nothing was done wrong. */
        FULL
    }

    /** Whose figure a commune is given. */
    public enum Commune {
        /** Its own. */
        OWN,
        /** The city's. */
        CITY,
        /** None: where it has nothing below, the metric does not apply to it. */
        NOT_APPLICABLE
    }
}
