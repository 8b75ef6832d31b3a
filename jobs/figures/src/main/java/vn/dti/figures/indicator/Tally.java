package vn.dti.figures.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counters added up under two keys. */
final class Tally {
    private final int counters;
    private final Map<String, Map<String, long[]>> cells = new TreeMap<>();

    Tally(int counters) {
        this.counters = counters;
    }

    /** The cell of two keys, made of zeros where it is new; may be added to. */
    long[] cell(String unit, String member) {
        return cells.computeIfAbsent(unit, key -> new HashMap<>()).computeIfAbsent(member, key -> new long[counters]);
    }

    /** Visits every cell. */
    void forEach(Visitor visitor) {
        cells.forEach((unit, members) -> members.forEach((member, counts) -> visitor.visit(unit, member, counts)));
    }

    /** Sees one cell. */
    interface Visitor {
        void visit(String unit, String member, long[] counts);
    }
}
