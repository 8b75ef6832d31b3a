package vn.dti.figures.feed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.Figure.Coverage;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.pack.FeedRules;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.UnitLevel;

/**
 * The figures of the small feeds, for whatever unit and period the dossiers have figures of. Where no file came a figure is
 * NOT_PROVIDED; where one came and there is nothing below, NO_DENOMINATOR; a feed that a unit does not have, NOT_APPLICABLE.
 */
public final class FeedFigures {
    private static final int DECIMALS = 8;

    private final Pack pack;
    private final FeedRules rules;
    private final FeedRows rows;
    private final FeedCompleteness completeness;
    private final PetitionFigures petitions;
    private final PublicationFigures publications;
    private final Map<String, FeedScope> scopes = new HashMap<>();
    private final Map<String, FeedRows> byScope = new HashMap<>();

    /**
     * Whom and when a block of figures speaks of.
     *
     * @param edition the edition's name
     * @param period the span
     * @param asOf the instant
     * @param unit the unit's code, or a level's name
     * @param level what it is
     */
    public record Place(String edition, Period period, LocalDateTime asOf, String unit, UnitLevel level) {

        /** The place of a figure. */
        public static Place of(Figure figure) {
            return new Place(figure.edition(), figure.period(), figure.asOf(), figure.unit(), figure.unitLevel());
        }
    }

    /** The figures of a pack that knows small feeds. */
    public FeedFigures(Pack pack, FeedRules rules, FeedRows rows) {
        this.pack = pack;
        this.rules = rules;
        this.rows = rows;
        completeness = new FeedCompleteness(rows);
        WorkingCalendar calendar = WorkingCalendar.of(pack);
        petitions = new PetitionFigures(rules, calendar);
        publications = new PublicationFigures(rules, calendar);
    }

    /**
     * All of a unit and period, role RESOLVING, by name.
     *
     * @param dossiers the unit's figures of dossiers in the period, by indicator
     */
    public List<Figure> of(Place place, Map<String, Figure> dossiers) {
        FeedScope scope = scopes.computeIfAbsent(place.unit(), unit -> new FeedScope(pack, unit, place.level()));
        FeedRows here = byScope.computeIfAbsent(place.unit(), unit -> rows.of(scope::holds));
        Map<FeedIndicator, Ratio> ratios = new EnumMap<>(FeedIndicator.class);
        ratios.putAll(petitions.of(here.petitions(), place.period()));
        ratios.putAll(publications.of(here.publications(), place.period()));
        ratios.putAll(SyncFigures.of(here.totals(), place.period()));
        ratios.putAll(AnswerFigures.of(here.answers(), place.period(), rules));
        for (Feed feed : Feed.measured()) {
            ratios.put(FeedIndicator.nilUnits(feed), nilUnits(scope, feed, here, place.period()));
        }
        Ratio satisfied = satisfied(scope, here, place.period(), dossiers);
        List<Figure> figures = new ArrayList<>();
        for (FeedIndicator indicator : FeedIndicator.values()) {
            Coverage coverage = coverage(scope, indicator, place.period());
            Ratio ratio = indicator == FeedIndicator.DOSSIER_SATISFACTION_RATE ? satisfied : ratios.get(indicator);
            figures.add(figure(place, scope, indicator, coverage, ratio));
        }
        figures.sort((a, b) -> a.indicator().compareTo(b.indicator()));
        return figures;
    }

    private Ratio nilUnits(FeedScope scope, Feed feed, FeedRows here, Period period) {
        Set<String> units = completeness.declaredNil(scope, feed, period);
        switch (feed) {
            case DOSSIERS, DECLARED -> throw new IllegalArgumentException("no feed of figures: " + feed);
            case PETITIONS ->
                here.petitions().stream()
                        .filter(row -> in(period, row.receivedAt().toLocalDate()))
                        .forEach(row -> units.remove(row.unit()));
            case PUBLICATION ->
                here.publications().stream()
                        .filter(row -> in(period, row.decidedOn()))
                        .forEach(row -> units.remove(row.unit()));
            case SYNCHRONISATION ->
                here.totals().stream()
                        .filter(row -> in(period, row.month().atDay(1)))
                        .forEach(row -> units.remove(row.unit()));
            case SATISFACTION ->
                here.answers().stream()
                        .filter(row -> in(period, row.answeredAt().toLocalDate()))
                        .forEach(row -> units.remove(row.unit()));
        }
        return Ratio.count(units.size());
    }

    /** Needs petitions beside answers, and what the dossiers say of lateness. */
    private @Nullable Ratio satisfied(FeedScope scope, FeedRows here, Period period, Map<String, Figure> dossiers) {
        boolean petitionsKnown =
                coverage(scope, FeedIndicator.PETITIONS_RECEIVED, period).provided();
        BigDecimal resolved = count(dossiers, "resolved");
        BigDecimal open = count(dossiers, "closing_stock");
        BigDecimal late = count(dossiers, "resolved_late");
        BigDecimal overdue = count(dossiers, "overdue_open");
        if (!petitionsKnown || resolved == null || open == null || late == null || overdue == null) {
            return null;
        }
        long handled = resolved.add(open).longValueExact();
        return AnswerFigures.dossiers(
                here, period, rules, handled, late.add(overdue).longValueExact());
    }

    private static @Nullable BigDecimal count(Map<String, Figure> dossiers, String indicator) {
        Figure figure = dossiers.get(indicator);
        return figure == null || figure.state() != FigureState.MEASURED ? null : figure.numerator();
    }

    private Coverage coverage(FeedScope scope, FeedIndicator indicator, Period period) {
        return completeness.of(scope, indicator.feed(), Feed.mask(indicator.needs()), period);
    }

    private Figure figure(
            Place place, FeedScope scope, FeedIndicator indicator, Coverage coverage, @Nullable Ratio ratio) {
        FigureState state = !scope.has(indicator.feed())
                ? FigureState.NOT_APPLICABLE
                : !coverage.provided() || ratio == null
                        ? FigureState.NOT_PROVIDED
                        : nothingBelow(ratio) ? FigureState.NO_DENOMINATOR : FigureState.MEASURED;
        Ratio shown = state == FigureState.MEASURED || state == FigureState.NO_DENOMINATOR ? ratio : null;
        return new Figure(
                place.edition(),
                place.period(),
                place.asOf(),
                place.unit(),
                place.level(),
                UnitRole.RESOLVING,
                Dimension.ALL,
                "",
                indicator.key(),
                rules.version(),
                shown == null ? null : shown.numerator(),
                shown == null ? null : shown.denominator(),
                shown == null ? null : value(shown),
                null,
                null,
                state,
                coverage);
    }

    private static boolean nothingBelow(Ratio ratio) {
        return ratio.denominator() != null && ratio.denominator().signum() == 0;
    }

    private static @Nullable BigDecimal value(Ratio ratio) {
        BigDecimal below = ratio.denominator();
        if (below == null) {
            return ratio.numerator().setScale(DECIMALS);
        }
        return below.signum() == 0 ? null : ratio.numerator().divide(below, DECIMALS, RoundingMode.HALF_UP);
    }

    private static boolean in(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }
}
