package vn.dti.figures.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.ScoreIndex.Commune;
import vn.dti.schemas.pack.ScoreIndex.Group;
import vn.dti.schemas.pack.ScoreIndex.Metric;

/**
 * An index of one unit: its metrics' scores, its groups, its total. A group is the sum of its metrics' points, at most its
 * maximum; where the rounding falls is the index's to say (4.91 + 1.33 + 1.05 = 7.29 as published, where the exact sum is
 * 7.2993). What was not provided is listed, never taken for zero: a unit that declares no petitions and one that sends no
 * petition file differ.
 *
 * @param index by which version
 * @param scores the score of each metric that the index gives one of its own, by its key, rounded
 * @param groups the groups, in the index's order
 */
public record Scorecard(ScoreIndex index, Map<String, BigDecimal> scores, List<GroupScore> groups) {

    /**
     * A group's points.
     *
     * @param group which
     * @param points of those of its metrics that have any; null where none has, so also in a group whose metrics are unknown
     * @param notProvided the keys of its metrics for which there is no numerator and denominator
     * @param nothingBelow the keys of its metrics with a zero denominator of which the index does not say what it scores
     */
    public record GroupScore(
            Group group, @Nullable BigDecimal points, List<String> notProvided, List<String> nothingBelow) {
        public GroupScore {
            notProvided = List.copyOf(notProvided);
            nothingBelow = List.copyOf(nothingBelow);
        }

        /** Whether every one of its metrics, of which there is at least one, has points. */
        public boolean complete() {
            return points != null && notProvided.isEmpty() && nothingBelow.isEmpty();
        }
    }

    /**
     * Numerator and denominator of a metric.
     *
     * @param numerator what was done
     * @param denominator what there was to do; zero, where it is declared that there was nothing
     */
    public record Parts(BigDecimal numerator, BigDecimal denominator) {}

    public Scorecard {
        scores = Map.copyOf(scores);
        groups = List.copyOf(groups);
    }

    /**
     * Scores the city, or an agency.
     *
     * @param parts what was provided, by the metrics' keys
     */
    public static Scorecard of(ScoreIndex index, Map<String, Parts> parts) {
        return of(index, parts, metric -> false);
    }

    /**
     * Scores a commune: metrics that the index copies from the city are the city's, whatever the commune says; one that does
     * not apply to communes scores what the index's switch says, unless this commune has something below it.
     *
     * @param parts what was provided for the commune
     * @param city what was provided for the city
     */
    public static Scorecard ofCommune(ScoreIndex index, Map<String, Parts> parts, Map<String, Parts> city) {
        Map<String, Parts> all = new LinkedHashMap<>(parts);
        for (Metric metric : index.metrics()) {
            if (metric.commune() == Commune.CITY) {
                all.remove(metric.key());
                Parts copied = city.get(metric.key());
                if (copied != null) {
                    all.put(metric.key(), copied);
                }
            }
        }
        return of(index, all, metric -> metric.commune() == Commune.NOT_APPLICABLE && isEmpty(all.get(metric.key())));
    }

    private static boolean isEmpty(@Nullable Parts parts) {
        return parts == null || parts.denominator().signum() == 0;
    }

    private static Scorecard of(ScoreIndex index, Map<String, Parts> parts, Predicate<Metric> notApplicable) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        List<GroupScore> groups = new ArrayList<>();
        for (Group group : index.groups()) {
            List<Points> points = new ArrayList<>();
            List<String> notProvided = new ArrayList<>();
            List<String> nothingBelow = new ArrayList<>();
            for (Metric metric : index.metrics()) {
                if (!group.code().equals(metric.group())) {
                    continue;
                }
                Parts given = parts.get(metric.key());
                Optional<Points> found = notApplicable.test(metric)
                        ? whereNotApplicable(index, metric)
                        : Optional.ofNullable(given)
                                .flatMap(known -> Points.of(metric, known.numerator(), known.denominator()));
                if (found.isPresent()) {
                    points.add(found.get());
                    if (index.scoresAlone(metric)) {
                        scores.put(metric.key(), found.get().rounded());
                    }
                } else {
                    (given == null ? notProvided : nothingBelow).add(metric.key());
                }
            }
            groups.add(new GroupScore(group, sum(group, points), notProvided, nothingBelow));
        }
        return new Scorecard(index, scores, groups);
    }

    private static Optional<Points> whereNotApplicable(ScoreIndex index, Metric metric) {
        return Optional.ofNullable(metric.curve()).map(curve -> Points.ofNothing(index.notApplicable(), curve));
    }

    private static @Nullable BigDecimal sum(Group group, List<Points> points) {
        Optional<BigDecimal> sum = switch (group.scored()) {
            case BY_METRIC, BY_PARTS -> points.stream().map(Points::rounded).reduce(BigDecimal::add);
            case AT_ONCE -> points.stream().reduce(Points::plus).map(Points::rounded);
        };
        return sum.map(all -> all.min(group.max())).orElse(null);
    }

    /** The sum of the groups; empty unless every group is complete. */
    public Optional<BigDecimal> total() {
        BigDecimal sum = BigDecimal.ZERO;
        for (GroupScore group : groups) {
            if (group.points() == null || !group.complete()) {
                return Optional.empty();
            }
            sum = sum.add(group.points());
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
