package vn.dti.intake.read;

import java.io.Closeable;
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

    /** Never fails: the file was only read. */
    @Override
    void close();
}
