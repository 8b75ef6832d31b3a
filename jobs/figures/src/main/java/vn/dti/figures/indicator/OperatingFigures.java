package vn.dti.figures.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.OpenDossiers;
import vn.dti.schemas.dataset.OverdueReason;
import vn.dti.schemas.dataset.OverdueReason.Kind;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.dataset.WorkingTime;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Needs;
import vn.dti.schemas.pack.Pack;

/**
 * Makes an edition's operating figures from the operating counts: give it every cell once, then take the rows. Units are
 * resolving units; their counts are added up to branches, levels and the city as those of the figures.
 */
public final class OperatingFigures implements OperatingSink {
    private static final int HALF = 50;
    private static final int NINETY = 90;

    private static final Needs ENDS = Needs.any(Field.FINISHED_AT, Field.RETURNED_AT);

    private final Pack pack;
    private final Edition edition;
    private final String ruleVersion;
    private final Scopes scopes;
    /** The edition's own periods, in which single units are split. */
    private final List<Timeline.Span> spans;
    /** By period, unit and procedure. */
    private final List<Map<String, Map<String, Spread>>> taken = new ArrayList<>();
    /** Open dossiers by unit. */
    private final Map<String, Map<OperatingCount, Spread>> open = new HashMap<>();
    /** Why dossiers were resolved late, by period. */
    private final List<Reasons> late = new ArrayList<>();
    /** Why open ones are overdue. */
    private final Reasons overdue = new Reasons();

    /** Figures with nothing counted yet. */
    public OperatingFigures(Pack pack, Edition edition) {
        this.pack = pack;
        this.edition = edition.in(pack.settings().reportMonths());
        ruleVersion = pack.indicators().version();
        scopes = new Scopes(pack);
        spans = Timeline.of(pack, edition).spans().stream()
                .filter(Timeline.Span::split)
                .toList();
        for (int i = 0; i < spans.size(); i++) {
            taken.add(new HashMap<>());
            late.add(new Reasons());
        }
    }

    @Override
    public void add(OperatingCount count, int stretch, String unit, String member, int days, long dossiers) {
        switch (count) {
            case DAYS_TAKEN ->
                covering(stretch)
                        .forEach(i -> spread(taken.get(i), unit, member).add(days, dossiers));
            case LATE_FOR -> covering(stretch).forEach(i -> late.get(i).add(unit, member, dossiers));
            case OVERDUE_FOR -> overdue.add(unit, member, dossiers);
            case AGE, DUE_IN, OVERDUE, NO_DUE -> open(open, unit, count).add(days, dossiers);
        }
    }

    private IntStream covering(int stretch) {
        return IntStream.range(0, spans.size()).filter(i -> spans.get(i).covers(stretch));
    }

    private static <K> Spread open(Map<K, Map<OperatingCount, Spread>> spreads, K whose, OperatingCount count) {
        return spreads.computeIfAbsent(whose, key -> new EnumMap<>(OperatingCount.class))
                .computeIfAbsent(count, key -> new Spread());
    }

    private static Spread spread(Map<String, Map<String, Spread>> spreads, String unit, String member) {
        return spreads.computeIfAbsent(unit, key -> new HashMap<>()).computeIfAbsent(member, key -> new Spread());
    }

    /** The scopes for which deliveries with a column of ends stand behind a period. */
    private Predicate<Scope> delivered(Period period, List<Delivery> deliveries) {
        Deliveries delivered = new Deliveries(pack, scopes, period, UnitRole.RESOLVING, deliveries, List.of());
        return scope -> delivered.coverage(scope, ENDS).provided();
    }

    /**
     * How long dossiers took by procedure, in the order of the dataset; no row where none was resolved, nor of a unit for
     * which no delivery stands behind the period.
     *
     * @param deliveries every delivery the edition rests on
     */
    public List<WorkingTime> workingTimes(List<Delivery> deliveries) {
        List<WorkingTime> rows = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Timeline.Span span = spans.get(i);
            Map<Scope, Map<String, Spread>> sums = new HashMap<>();
            taken.get(i)
                    .forEach((unit, procedures) -> procedures.forEach((procedure, spread) -> {
                        for (Scope scope : scopes.of(unit)) {
                            sums.computeIfAbsent(scope, key -> new TreeMap<>())
                                    .computeIfAbsent(procedure, key -> new Spread())
                                    .add(spread);
                        }
                    }));
            sums.keySet().removeIf(delivered(span.period(), deliveries).negate());
            sums.forEach((scope, procedures) -> procedures.forEach((procedure, spread) -> rows.add(new WorkingTime(
                    edition.name(),
                    span.period(),
                    scope.code(),
                    scope.level(),
                    procedure,
                    spread.size(),
                    spread.sum(),
                    spread.percentile(HALF),
                    spread.percentile(NINETY),
                    ruleVersion))));
        }
        rows.sort(WorkingTime.ORDER);
        return rows;
    }

    /**
     * The open dossiers by age and by how soon they are due, in the order of the dataset: all rows of each unit for which a
     * delivery stands behind the edition's month, none of the others.
     *
     * @param deliveries every delivery the edition rests on
     */
    public List<OpenDossiers> openDossiers(List<Delivery> deliveries) {
        Map<Scope, Map<OperatingCount, Spread>> sums = new HashMap<>();
        open.forEach((unit, counts) -> counts.forEach((count, spread) -> {
            for (Scope scope : scopes.of(unit)) {
                open(sums, scope, count).add(spread);
            }
        }));
        Predicate<Scope> delivered = delivered(month(), deliveries);
        List<OpenDossiers> rows = new ArrayList<>();
        for (Scope scope : scopes.all()) {
            if (delivered.test(scope)) {
                new OpenRows(edition, scope, pack.settings().openBands(), ruleVersion)
                        .of(sums.getOrDefault(scope, Map.of()), rows::add);
            }
        }
        rows.sort(OpenDossiers.ORDER);
        return rows;
    }

    private Period month() {
        return edition.period(PeriodKind.MONTH);
    }

    /**
     * Why dossiers are late, in the order of the dataset: of each of the edition's own periods those resolved late in it, of the
     * month also those open and overdue at its end.
     *
     * @param deliveries every delivery the edition rests on
     */
    public List<OverdueReason> overdueReasons(List<Delivery> deliveries) {
        List<OverdueReason> rows = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            reasons(spans.get(i).period(), Kind.RESOLVED_LATE, late.get(i), deliveries, rows);
        }
        reasons(month(), Kind.OPEN_OVERDUE, overdue, deliveries, rows);
        rows.sort(OverdueReason.ORDER);
        return rows;
    }

    private void reasons(
            Period period, Kind kind, Reasons counted, List<Delivery> deliveries, List<OverdueReason> rows) {
        Map<Scope, SortedMap<String, Long>> sums = counted.of(scopes);
        sums.keySet().removeIf(delivered(period, deliveries).negate());
        sums.forEach((scope, reasons) -> reasons.forEach((reason, dossiers) -> rows.add(new OverdueReason(
                edition.name(), period, scope.code(), scope.level(), kind, reason, dossiers, ruleVersion))));
    }
}
