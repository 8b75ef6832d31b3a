package vn.dti.intake.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook, a CSV file taken apart at one separator, or the records of a JSON file. */
public interface Table {

    /** The sheet's name, null for CSV. */
    @Nullable
    String sheet();

    /** The character set from before Unicode that its letters were turned from, empty where they were not. */
    default String oldLetters() {
        return "";
    }

    /** Whether rows all have as many cells as the header: true for CSV, where an odd row means shifted values. */
    boolean everyRowHasAllCells();

    /** Whether each value says itself what it is, so that none can have slid under another's title: true for JSON. */
    default boolean valuesCarryTheirNames() {
        return false;
    }

    /** Whether a bare number may be a date: true for workbooks. */
    DateSystem dateSystem();

    /**
     * Opens the rows from the top.
     *
     * @throws Unreadable where the table cannot be opened
     */
    RowReader open() throws Unreadable;

    /**
     * The first rows.
     *
     * @param count how many at most, up to {@link SourceFile#HEAD_ROWS}
     * @throws Unreadable where they cannot be read
     */
    List<Row> head(int count) throws Unreadable;
}
