package vn.dti.intake.returned;

import java.util.ArrayList;
import java.util.List;
import vn.dti.intake.read.Row;

/** The rows of one file that were set aside for a fault of their own, as they are written in it: the first of them. */
public final class SetAsideRows {
    /** So many are kept, as many as there are findings of a code; whoever has more exports again. */
    public static final int KEPT = 10_000;

    private final List<Row> rows = new ArrayList<>();
    private long count;

    /** Another row that was set aside. */
    public void add(Row row) {
        count++;
        if (rows.size() < KEPT) {
            rows.add(row);
        }
    }

    /** Those that were kept, in the order of the file. */
    public List<Row> kept() {
        return List.copyOf(rows);
    }

    /** How many there were. */
    public long count() {
        return count;
    }
}
