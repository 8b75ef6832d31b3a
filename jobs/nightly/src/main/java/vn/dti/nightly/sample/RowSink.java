package vn.dti.nightly.sample;

import java.io.Closeable;
import java.io.IOException;

/** Takes rows of text in order; the first is the header. */
interface RowSink extends Closeable {

    /** Writes a row; an empty text is an empty cell. */
    void write(String[] cells) throws IOException;
}
