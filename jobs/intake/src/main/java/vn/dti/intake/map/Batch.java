package vn.dti.intake.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;

/**
 * Up to {@link #CAPACITY} rows in columns: what was written, what it means, and whether it could be read. Filled by
 * {@link RowMapper}, judged by the rules, written by keep, then filled again.
 */
public final class Batch {
    /** Rows of a batch: small enough for the cache, large enough that nothing is paid a row. */
    public static final int CAPACITY = 2048;

    private final Heading heading;
    private final Filing filing;
    private final @Nullable String reportingCode;
    private final long[] rows = new long[CAPACITY];
    private final int[] cellCounts = new int[CAPACITY];
    private final int[] longestCells = new int[CAPACITY];
    private final boolean[] shifted = new boolean[CAPACITY];
    private final boolean[] swallowing = new boolean[CAPACITY];
    private final boolean[] setAside = new boolean[CAPACITY];
    private final Map<Field, Cells> cells = new EnumMap<>(Field.class);
    private final @Nullable Unit[] resolvingUnits = new Unit[CAPACITY];
    private final @Nullable Unit[] receivingUnits = new Unit[CAPACITY];
    private final @Nullable Procedure[] procedures = new Procedure[CAPACITY];
    private int size;

    /** An empty batch for a file with this heading. */
    public Batch(Heading heading, Filing filing) {
        this.heading = heading;
        this.filing = filing;
        reportingCode = filing.reportingCode();
        for (Field field : Field.values()) {
            if (!field.personal()) {
                cells.put(field, new Cells(field.type() == FieldType.TIME));
            }
        }
    }

    /** How the file's columns were understood. */
    public Heading heading() {
        return heading;
    }

    /** Who files what, when. */
    public Filing filing() {
        return filing;
    }

    /** {@link Filing#reportingCode}, looked up once. */
    public @Nullable String reportingCode() {
        return reportingCode;
    }

    /** How many rows are filled. */
    public int size() {
        return size;
    }

    /** Whether no further row fits. */
    public boolean full() {
        return size == CAPACITY;
    }

    /** Empties the batch. */
    public void clear() {
        size = 0;
    }

    int addRow(long row, int cellCount, int longestCell, boolean cellsShifted, boolean rowsSwallowed) {
        rows[size] = row;
        cellCounts[size] = cellCount;
        longestCells[size] = longestCell;
        shifted[size] = cellsShifted;
        swallowing[size] = rowsSwallowed;
        setAside[size] = false;
        resolvingUnits[size] = null;
        receivingUnits[size] = null;
        procedures[size] = null;
        return size++;
    }

    /** The row's number as the officer sees it. */
    public long row(int i) {
        return rows[i];
    }

    /** How many cells the row has in the file, blank ones included. */
    public int cellCount(int i) {
        return cellCounts[i];
    }

    /** How many characters the row's longest cell has. */
    public int longestCell(int i) {
        return longestCells[i];
    }

    /** Whether some cell shows by its kind that it belongs under another title. */
    public boolean shifted(int i) {
        return shifted[i];
    }

    /** Whether some cell holds lines that look like further rows. */
    public boolean swallowing(int i) {
        return swallowing[i];
    }

    /** Whether a rule has set the row aside. */
    public boolean setAside(int i) {
        return setAside[i];
    }

    /** Sets a row aside. */
    public void putAside(int i) {
        setAside[i] = true;
    }

    /** The column of a field that is not personal. */
    public Cells cells(Field field) {
        return Objects.requireNonNull(cells.get(field), () -> "personal field in a batch: " + field);
    }

    /** The resolving unit, null where its cell could not be read. */
    public @Nullable Unit resolvingUnit(int i) {
        return resolvingUnits[i];
    }

    /** The receiving unit, null where its cell could not be read. */
    public @Nullable Unit receivingUnit(int i) {
        return receivingUnits[i];
    }

    /** The procedure, null where its cell could not be read. */
    public @Nullable Procedure procedure(int i) {
        return procedures[i];
    }

    void units(int i, @Nullable Unit resolving, @Nullable Unit receiving) {
        resolvingUnits[i] = resolving;
        receivingUnits[i] = receiving;
    }

    void procedure(int i, @Nullable Procedure procedure) {
        procedures[i] = procedure;
    }

    /**
     * Whether both times are known and the first is earlier: by instant, or by day where one of them names a day only.
     */
    public boolean isBefore(Field first, Field second, int i) {
        Cells a = cells(first);
        Cells b = cells(second);
        if (!a.valid(i) || !b.valid(i)) {
            return false;
        }
        if (a.dayOnly(i) || b.dayOnly(i)) {
            return a.day(i) < b.day(i);
        }
        return a.instant(i) < b.instant(i);
    }
}
