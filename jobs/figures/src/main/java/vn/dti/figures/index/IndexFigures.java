package vn.dti.figures.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.feed.FeedFigures.Place;
import vn.dti.figures.index.Scorecard.GroupScore;
import vn.dti.figures.index.Scorecard.Parts;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.Figure.Coverage;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.ScoreIndex.Commune;
import vn.dti.schemas.pack.ScoreIndex.Group;
import vn.dti.schemas.pack.ScoreIndex.Metric;
import vn.dti.schemas.pack.UnitLevel;

/**
 * The figures of an index for one unit and period, from the figures its metrics name: {@code qd766.DOSSIER_SYNC} a metric,
 * {@code qd766.A1} a group, {@code qd766.total} the whole. A metric whose figure was not provided is NOT_PROVIDED; so is a
 * group that lacks one, and the total that lacks a group: part of a sum is no sum.
 */
public final class IndexFigures {
    private static final int DECIMALS = 8;
    private static final int PARTS = 4;
    private static final Coverage NOTHING = new Coverage(0, 0, null, null, 0, null);

    private final ScoreIndex index;

    /** The figures of a version of an index. */
    public IndexFigures(ScoreIndex index) {
        this.index = index;
    }

    /** Whether the version is in force on a day. */
    public boolean inForce(LocalDate day) {
        return index.inForce(day);
    }

    /**
     * All of the city, an agency or a commune.
     *
     * @param figures the unit's figures in the period, by indicator
     * @param city the city's, for metrics that a commune is given the city's value of
     */
    public List<Figure> of(Place place, Map<String, Figure> figures, Map<String, Figure> city) {
        Map<String, Figure> sources = new HashMap<>();
        for (Metric metric : index.metrics()) {
            boolean copied = place.level() == UnitLevel.COMMUNE && metric.commune() == Commune.CITY;
            Figure source = metric.figure() == null ? null : (copied ? city : figures).get(metric.figure());
            if (source != null) {
                sources.put(metric.key(), source);
            }
        }
        Map<String, Parts> parts = new HashMap<>();
        sources.forEach((key, source) -> parts(source).ifPresent(known -> parts.put(key, known)));
        Scorecard card = place.level() == UnitLevel.COMMUNE
                ? Scorecard.ofCommune(index, parts, parts)
                : Scorecard.of(index, parts);
        List<Figure> result = new ArrayList<>();
        for (Metric metric : index.metrics()) {
            result.add(metric(place, metric, sources.get(metric.key()), parts.get(metric.key()), card));
        }
        Coverage whole = null;
        for (GroupScore group : card.groups()) {
            Coverage coverage = coverage(group.group(), sources);
            whole = whole == null ? coverage : together(whole, coverage);
            BigDecimal points = group.complete() ? group.points() : null;
            result.add(sum(place, group.group().code(), points, group.group().max(), coverage));
        }
        result.add(
                sum(place, ScoreIndex.TOTAL, card.total().orElse(null), index.max(), whole == null ? NOTHING : whole));
        return result;
    }

    private static Optional<Parts> parts(Figure figure) {
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(new Parts(numerator, denominator));
    }

    private Figure metric(Place place, Metric metric, @Nullable Figure source, @Nullable Parts parts, Scorecard card) {
        boolean notApplicable = place.level() == UnitLevel.COMMUNE
                && metric.commune() == Commune.NOT_APPLICABLE
                && (parts == null || parts.denominator().signum() == 0);
        BigDecimal score = card.scores().get(metric.key());
        FigureState state = notApplicable
                ? FigureState.NOT_APPLICABLE
                : parts == null
                        ? FigureState.NOT_PROVIDED
                        : parts.denominator().signum() == 0 ? FigureState.NO_DENOMINATOR : FigureState.MEASURED;
        return figure(
                place,
                metric.key(),
                parts == null ? null : parts.numerator().setScale(PARTS),
                parts == null ? null : parts.denominator().setScale(PARTS),
                parts != null && state == FigureState.MEASURED
                        ? parts.numerator().divide(parts.denominator(), DECIMALS, RoundingMode.HALF_UP)
                        : null,
                score,
                metric.curve() == null ? null : metric.curve().max(),
                state,
                source == null ? NOTHING : source.coverage());
    }

    /** A sum of points is its own value, as a count is. */
    private Figure sum(Place place, String name, @Nullable BigDecimal points, BigDecimal max, Coverage coverage) {
        return figure(
                place,
                name,
                points == null ? null : points.setScale(PARTS),
                null,
                points == null ? null : points.setScale(DECIMALS),
                points,
                max,
                points == null ? FigureState.NOT_PROVIDED : FigureState.MEASURED,
                coverage);
    }

    private Figure figure(
            Place place,
            String name,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal score,
            @Nullable BigDecimal max,
            FigureState state,
            Coverage coverage) {
        return new Figure(
                place.edition(),
                place.period(),
                place.asOf(),
                place.unit(),
                place.level(),
                UnitRole.RESOLVING,
                Dimension.ALL,
                "",
                index.figure(name),
                index.version(),
                numerator,
                denominator,
                value,
                score == null ? null : score.setScale(DECIMALS),
                max == null ? null : max.setScale(DECIMALS),
                state,
                coverage);
    }

    private Coverage coverage(Group group, Map<String, Figure> sources) {
        Coverage all = null;
        for (Metric metric : index.metrics()) {
            if (group.code().equals(metric.group())) {
                Figure source = sources.get(metric.key());
                Coverage own = source == null ? NOTHING : source.coverage();
                all = all == null ? own : together(all, own);
            }
        }
        return all == null ? NOTHING : all;
    }

    /** As complete as the less complete of two. */
    private static Coverage together(Coverage one, Coverage other) {
        return new Coverage(
                Math.max(one.unitsExpected(), other.unitsExpected()),
                Math.min(one.unitsDelivered(), other.unitsDelivered()),
                one.from() == null || other.from() == null
                        ? null
                        : one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.to() == null || other.to() == null ? null : one.to().isBefore(other.to()) ? one.to() : other.to(),
                Math.max(one.rowsSetAside(), other.rowsSetAside()),
                newest(one.newestDelivery(), other.newestDelivery()));
    }

    private static @Nullable LocalDateTime newest(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
