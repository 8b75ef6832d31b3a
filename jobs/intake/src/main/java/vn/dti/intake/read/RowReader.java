package vn.dti.intake.read;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table once, from top to bottom. */
public interface RowReader extends Closeable {

    /**
     * The next row, null at the end.
     *
     * @throws Unreadable where the rest cannot be read; what was read before is then not to be trusted
     */
    @Nullable
    Row next() throws Unreadable;

    /**
     * The next rows, fewer at the end.
     *
     * @throws Unreadable where they cannot be read
     */
    default List<Row> next(int count) throws Unreadable {
        List<Row> rows = new ArrayList<>();
        for (Row row = next(); row != null; row = next()) {
            rows.add(row);
            if (rows.size() >= count) {
                break;
            }
        }
        return rows;
    }

    /** Never fails: the file was only read. */
    @Override
    void close();
}
