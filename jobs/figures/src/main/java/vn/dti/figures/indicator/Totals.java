package vn.dti.figures.indicator;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.pack.Pack;

/** The counters of one period and role, rolled up to every scope and split by every dimension. */
final class Totals {
    /** The field of a procedure that the pack does not know. */
    private static final String NO_FIELD = "-";

    private final int counters;
    private final Map<Scope, Map<Dimension, SortedMap<String, long[]>>> cells = new HashMap<>();

    /**
     * @param pack fields by procedure
     * @param scopes where a unit's counts belong
     * @param counters how many counters
     * @param tallies the role's tallies
     * @param span the period's position among them
     * @param split whether single units are split
     */
    Totals(Pack pack, Scopes scopes, int counters, Tallies tallies, int span, boolean split) {
        this.counters = counters;
        tallies.byChannel(span).forEach((unit, channel, counts) -> {
            for (Scope scope : scopes.of(unit)) {
                add(scope, Dimension.ALL, "", counts);
                if (split || !scope.single()) {
                    add(scope, Dimension.CHANNEL, channel, counts);
                }
            }
        });
        tallies.byProcedure(span).forEach((holder, procedure, counts) -> {
            String field = pack.procedures()
                    .procedure(procedure)
                    .map(known -> known.field())
                    .orElse(NO_FIELD);
            for (Scope scope : scopes.of(holder)) {
                add(scope, Dimension.PROCEDURE, procedure, counts);
                add(scope, Dimension.FIELD, field.isEmpty() ? NO_FIELD : field, counts);
            }
        });
    }

    private void add(Scope scope, Dimension dimension, String member, long[] counts) {
        long[] sum = cells.computeIfAbsent(scope, key -> new EnumMap<>(Dimension.class))
                .computeIfAbsent(dimension, key -> new TreeMap<>())
                .computeIfAbsent(member, key -> new long[counters]);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += counts[i];
        }
    }

    /** The members of a dimension with their counters, by member; empty where nothing was counted. */
    SortedMap<String, long[]> members(Scope scope, Dimension dimension) {
        return cells.getOrDefault(scope, Map.of()).getOrDefault(dimension, new TreeMap<>());
    }

    /** The counters of a scope as a whole: zeros where nothing was counted. */
    long[] whole(Scope scope) {
        return members(scope, Dimension.ALL).getOrDefault("", new long[counters]);
    }

    /** Whether any dossier was counted for a scope. */
    boolean counted(Scope scope) {
        return cells.containsKey(scope);
    }
}
