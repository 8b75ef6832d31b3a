package vn.dti.figures.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many dossiers of each unit are late for each reason. */
final class Reasons {
    private final Map<String, Map<String, Long>> byUnit = new HashMap<>();

    void add(String unit, String reason, long dossiers) {
        byUnit.computeIfAbsent(unit, key -> new HashMap<>()).merge(reason, dossiers, Long::sum);
    }

    /** Added up to all scopes that a unit's dossiers count in. */
    Map<Scope, SortedMap<String, Long>> of(Scopes scopes) {
        Map<Scope, SortedMap<String, Long>> sums = new HashMap<>();
        byUnit.forEach((unit, reasons) -> reasons.forEach((reason, dossiers) -> {
            for (Scope scope : scopes.of(unit)) {
                sums.computeIfAbsent(scope, key -> new TreeMap<>()).merge(reason, dossiers, Long::sum);
            }
        }));
        return sums;
    }
}
