package vn.dti.figures.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.ScoreIndex.Group;
import vn.dti.schemas.pack.ScoreIndex.Metric;

/**
 * An index of one unit: its metrics' scores, its groups, its total. A group is the sum of scores already rounded to two
 * decimals, as published (4.91 + 1.33 + 1.05 = 7.29, where the exact sum is 7.2993), and at most its maximum. What was not
 * provided is listed, never taken for zero: a unit that declares no petitions and one that sends no petition file differ.
 *
 * @param index by which version
 * @param scores the points of each metric that has any, by its key, rounded
 * @param groups the groups, in the index's order
 */
public record Scorecard(ScoreIndex index, Map<String, BigDecimal> scores, List<GroupScore> groups) {

    /**
     * A group's points.
     *
     * @param group which
     * @param points the sum of its metrics' scores; zero where none was provided
     * @param notProvided the keys of its metrics for which there is no numerator and denominator
     */
    public record GroupScore(Group group, BigDecimal points, List<String> notProvided) {
        public GroupScore {
            notProvided = List.copyOf(notProvided);
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
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        List<GroupScore> groups = new ArrayList<>();
        for (Group group : index.groups()) {
            BigDecimal points = BigDecimal.ZERO.setScale(Points.DECIMALS);
            List<String> notProvided = new ArrayList<>();
            for (Metric metric : index.metrics()) {
                if (!group.code().equals(metric.group())) {
                    continue;
                }
                Parts given = parts.get(metric.key());
                if (given == null) {
                    notProvided.add(metric.key());
                    continue;
                }
                Optional<Points> score = Points.of(metric, given.numerator(), given.denominator());
                if (score.isPresent()) {
                    scores.put(metric.key(), score.get().rounded());
                    points = points.add(score.get().rounded());
                }
            }
            groups.add(new GroupScore(group, points.min(group.max()), notProvided));
        }
        return new Scorecard(index, scores, groups);
    }

    /**
     * Scores a commune: metrics that the index copies from the city are the city's, whatever the commune says.
     *
     * @param parts what was provided for the commune
     * @param city what was provided for the city
     */
    public static Scorecard ofCommune(ScoreIndex index, Map<String, Parts> parts, Map<String, Parts> city) {
        Map<String, Parts> all = new LinkedHashMap<>(parts);
        for (Metric metric : index.metrics()) {
            if (metric.copiedFromCity()) {
                all.remove(metric.key());
                Parts copied = city.get(metric.key());
                if (copied != null) {
                    all.put(metric.key(), copied);
                }
            }
        }
        return of(index, all);
    }

    /** The sum of the groups. */
    public BigDecimal total() {
        return groups.stream().map(GroupScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
