package vn.dti.measure.rows;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.ColumnType;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.RowBlock;

/** Copies the engine's rows into blocks, of which {@link vn.dti.schemas.dataset.ParquetSink} makes files. */
public final class RowCopy {
    private final List<String> names;
    private final Copied[] columns;

    /**
     * @param dataset whose rows these are
     * @param taken which of its columns are copied
     */
    public RowCopy(Dataset dataset, Predicate<String> taken) {
        List<Column> all = dataset.columns();
        int[] positions = IntStream.range(0, all.size())
                .filter(to -> taken.test(all.get(to).name()))
                .toArray();
        names = IntStream.of(positions).mapToObj(to -> all.get(to).name()).toList();
        columns = IntStream.of(positions)
                .mapToObj(to -> new Copied(to, all.get(to)))
                .toArray(Copied[]::new);
    }

    /** The columns that a row must have, in this order. */
    public List<String> names() {
        return names;
    }

    /** Adds a row to a block of the dataset that has room. */
    public void add(RowBlock block, InternalRow source) {
        int row = block.addRow();
        for (int from = 0; from < columns.length; from++) {
            if (!source.isNullAt(from)) {
                columns[from].copy(block, row, source, from);
            }
        }
    }

    /** A column that is taken as it is. */
    private static final class Copied {
        private final int to;
        private final ColumnType type;
        /** Most texts are the row before's: those are made a text once. */
        private final boolean repeats;

        private UTF8String bytes = UTF8String.EMPTY_UTF8;
        private String text = "";

        Copied(int to, Column column) {
            this.to = to;
            this.type = column.type();
            this.repeats = column.dictionary();
        }

        void copy(RowBlock block, int row, InternalRow source, int from) {
            switch (type) {
                case TEXT -> block.setText(to, row, text(source.getUTF8String(from)));
                case LONG, TIMESTAMP -> block.setLong(to, row, source.getLong(from));
                case BOOLEAN -> block.setLong(to, row, source.getBoolean(from) ? 1 : 0);
                case DATE -> block.setLong(to, row, source.getInt(from));
                case DECIMAL_4, DECIMAL_8 -> throw new IllegalStateException("dossiers have no decimals");
            }
        }

        private String text(UTF8String source) {
            if (!repeats) {
                return source.toString();
            }
            if (!source.equals(bytes)) {
                bytes = source.copy();
                text = source.toString();
            }
            return text;
        }
    }
}
