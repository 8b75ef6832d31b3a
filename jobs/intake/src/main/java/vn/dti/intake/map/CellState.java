package vn.dti.intake.map;

/** What is known of a cell, as a byte beside its value. */
public final class CellState {
    /** The source has no such column: nothing may be concluded. */
    public static final byte ABSENT = 0;

    /** The column is there, the cell is empty. */
    public static final byte EMPTY = 1;

    /** The cell has a value, and it was read. */
    public static final byte VALID = 2;

    /** The cell has a text that is no value of this field. */
    public static final byte INVALID = 3;

    private CellState() {}
}
