package vn.dti.figures.indicator;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.Figure.Coverage;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Needs;
import vn.dti.schemas.pack.Pack;

/**
 * Makes an edition's figures from the counter cube. Give it every row of the cube once, then take the figures. Counters
 * are added; every rate is made last.
 */
public final class FigureCalculator {
    /** The roles and dimensions in the order of the figures' key, which is that of their names. */
    private static final List<UnitRole> ROLES = List.of(UnitRole.RECEIVING, UnitRole.RESOLVING);

    private static final List<Dimension> SPLITS = List.of(Dimension.CHANNEL, Dimension.FIELD, Dimension.PROCEDURE);

    private final Pack pack;
    private final Edition edition;
    private final List<Timeline.Span> spans;
    private final Scopes scopes;
    private final CounterLayout layout;
    private final List<Formula> formulas;
    private final Map<UnitRole, Tallies> tallies = new EnumMap<>(UnitRole.class);

    /** A calculator with nothing counted yet. */
    public FigureCalculator(Pack pack, Edition edition) {
        this.pack = pack;
        this.edition = edition.in(pack.settings().reportMonths());
        spans = Timeline.of(pack, edition).spans();
        scopes = new Scopes(pack);
        layout = new CounterLayout(pack.indicators());
        formulas = pack.indicators().indicators().stream()
                .map(indicator -> new Formula(indicator, layout))
                .sorted(Comparator.comparing(Formula::name))
                .toList();
        for (UnitRole role : ROLES) {
            tallies.put(role, new Tallies(spans, scopes, layout));
        }
    }

    /** Adds a row of the cube. */
    public void add(CubeRow row) {
        tallies(UnitRole.RESOLVING).add(row, row.resolvingUnit());
        tallies(UnitRole.RECEIVING).add(row, row.receivingUnit());
    }

    private Tallies tallies(UnitRole role) {
        Tallies found = tallies.get(role);
        if (found == null) {
            throw new IllegalStateException("no tallies for " + role);
        }
        return found;
    }

    /**
     * Makes all figures, in the order of their dataset's key.
     *
     * @param deliveries every delivery the edition rests on
     * @param setAside the rows that still wait for their office
     * @param sink takes each figure
     */
    public void figures(List<Delivery> deliveries, List<SetAsideRow> setAside, Consumer<Figure> sink) {
        for (int i = 0; i < spans.size(); i++) {
            Timeline.Span span = spans.get(i);
            for (UnitRole role : ROLES) {
                Totals totals = new Totals(pack, scopes, layout.size(), tallies(role), i, span.split());
                Deliveries delivered = new Deliveries(pack, scopes, span.period(), role, deliveries, setAside);
                for (Scope scope : scopes.all()) {
                    if (totals.counted(scope)
                            || scopes.delivering(scope).stream().anyMatch(delivered::valid)) {
                        figures(span, role, scope, totals, delivered, sink);
                    }
                }
            }
        }
    }

    private void figures(
            Timeline.Span span,
            UnitRole role,
            Scope scope,
            Totals totals,
            Deliveries delivered,
            Consumer<Figure> sink) {
        Map<Needs, Coverage> coverages = new HashMap<>();
        for (Formula formula : formulas) {
            coverages.computeIfAbsent(formula.needs(), needs -> delivered.coverage(scope, needs));
        }
        Row row = new Row(span, role, scope, coverages, sink);
        long[] whole = totals.whole(scope);
        for (Formula formula : formulas) {
            row.write(formula, Dimension.ALL, "", whole);
        }
        for (Dimension dimension : SPLITS) {
            totals.members(scope, dimension).forEach((member, counters) -> {
                for (Formula formula : formulas) {
                    if (row.delivered(formula) && formula.shows(counters)) {
                        row.write(formula, dimension, member, counters);
                    }
                }
            });
        }
    }

    /** What all figures of one period, role and scope share. */
    private final class Row {
        private final Timeline.Span span;
        private final LocalDateTime asOf;
        private final UnitRole role;
        private final Scope scope;
        private final Map<Needs, Coverage> coverages;
        private final Consumer<Figure> sink;

        Row(Timeline.Span span, UnitRole role, Scope scope, Map<Needs, Coverage> coverages, Consumer<Figure> sink) {
            this.span = span;
            this.asOf = span.period().to().plusDays(1).atStartOfDay();
            this.role = role;
            this.scope = scope;
            this.coverages = coverages;
            this.sink = sink;
        }

        Coverage coverage(Formula formula) {
            Coverage coverage = coverages.get(formula.needs());
            if (coverage == null) {
                throw new IllegalStateException("no coverage for " + formula.name());
            }
            return coverage;
        }

        boolean delivered(Formula formula) {
            return coverage(formula).provided();
        }

        void write(Formula formula, Dimension dimension, String member, long[] counters) {
            Formula.Value value = delivered(formula) ? formula.value(counters) : Formula.Value.NOT_PROVIDED;
            sink.accept(new Figure(
                    edition.name(),
                    span.period(),
                    asOf,
                    scope.code(),
                    scope.level(),
                    role,
                    dimension,
                    member,
                    formula.name(),
                    formula.version(),
                    value.numerator(),
                    value.denominator(),
                    value.value(),
                    null,
                    null,
                    value.state(),
                    coverage(formula)));
        }
    }
}
