package vn.dti.intake.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook, or a CSV file taken apart at one separator. */
public interface Table {

    /** The sheet's name, null for CSV. */
    @Nullable
    String sheet();

    /** Whether rows all have as many cells as the header: true for CSV, where an odd row means shifted values. */
    boolean everyRowHasAllCells();

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
