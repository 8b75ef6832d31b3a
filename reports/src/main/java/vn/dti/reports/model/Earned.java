package vn.dti.reports.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.ScoreIndex.Group;
import vn.dti.schemas.pack.ScoreIndex.Metric;

/**
 * The points of those metrics of an index that have a score in the edition's month: what there is to say while a total lacks some
 * of them. A group published only as a whole counts as a whole, or not at all.
 *
 * @param points the points they have, to two decimals
 * @param max the most they could have
 * @param metrics how many they are
 * @param of how many score in the index
 */
public record Earned(BigDecimal points, BigDecimal max, int metrics, int of) {
    private static final int DECIMALS = 2;

    /** Of all groups of an index. */
    public static Earned of(Release release, ScoreIndex index, String unit) {
        return index.groups().stream()
                .map(group -> of(release, index, group, unit))
                .reduce(new Earned(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0), Earned::and);
    }

    /** Of one group. */
    public static Earned of(Release release, ScoreIndex index, Group group, String unit) {
        List<Metric> metrics = index.metrics(group);
        Earned earned = new Earned(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);
        Optional<BigDecimal> whole = release.figures().points(unit, index.figure(group.code()));
        if (whole.isPresent()) {
            return new Earned(rounded(whole.get()), group.max(), metrics.size(), metrics.size());
        }
        for (Metric metric : metrics) {
            ScoreIndex.Curve curve = metric.curve();
            Optional<BigDecimal> points = index.scoresAlone(metric) && curve != null
                    ? release.figures().points(unit, index.figure(metric.key()))
                    : Optional.empty();
            earned = earned.and(
                    points.isPresent() && curve != null
                            ? new Earned(rounded(points.get()), curve.max(), 1, 1)
                            : new Earned(BigDecimal.ZERO, BigDecimal.ZERO, 0, 1));
        }
        return earned;
    }

    private static BigDecimal rounded(BigDecimal points) {
        return points.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private Earned and(Earned other) {
        return new Earned(points.add(other.points), max.add(other.max), metrics + other.metrics, of + other.of);
    }

    /** In words: {@code đã có 27,41/32 điểm của 5/14 chỉ tiêu}. */
    public String text() {
        return "đã có " + Numbers.count(points) + "/" + Numbers.count(max) + " điểm của " + metrics + "/" + of
                + " chỉ tiêu";
    }
}
