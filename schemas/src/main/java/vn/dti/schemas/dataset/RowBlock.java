package vn.dti.schemas.dataset;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in column form, filled and drained again and again. TEXT columns are a {@code String[]}, decimals a
 * {@code BigDecimal[]}, all others a {@code long[]} with a null flag a row.
 */
public final class RowBlock {
    private final Dataset dataset;
    private final int capacity;
    private final long[][] longs;
    private final boolean[][] present;
    private final @Nullable String[][] texts;
    private final @Nullable BigDecimal[][] decimals;
    private int size;

    /** An empty block for a dataset's columns. */
    public RowBlock(Dataset dataset, int capacity) {
        this.dataset = dataset;
        this.capacity = capacity;
        List<Column> columns = dataset.columns();
        longs = new long[columns.size()][];
        present = new boolean[columns.size()][];
        texts = new String[columns.size()][];
        decimals = new BigDecimal[columns.size()][];
        for (int i = 0; i < columns.size(); i++) {
            switch (columns.get(i).type()) {
                case TEXT -> texts[i] = new String[capacity];
                case DECIMAL_4, DECIMAL_8 -> decimals[i] = new BigDecimal[capacity];
                case LONG, BOOLEAN, DATE, TIMESTAMP -> {
                    longs[i] = new long[capacity];
                    present[i] = new boolean[capacity];
                }
            }
        }
    }

    /** Whose columns these are. */
    public Dataset dataset() {
        return dataset;
    }

    /** How many rows fit. */
    public int capacity() {
        return capacity;
    }

    /** How many rows are filled. */
    public int size() {
        return size;
    }

    /** Says how many rows are filled. */
    public void size(int rows) {
        if (rows < 0 || rows > capacity) {
            throw new IllegalArgumentException(rows + " rows in a block of " + capacity);
        }
        size = rows;
    }

    /** Whether no further row fits. */
    public boolean full() {
        return size == capacity;
    }

    /** Starts a new row with every value missing and returns its position. */
    public int addRow() {
        int row = size;
        size(row + 1);
        for (int column = 0; column < longs.length; column++) {
            setNull(column, row);
        }
        return row;
    }

    /** Takes a row out; those after it move up. */
    public void removeRow(int row) {
        int after = size - row - 1;
        for (int column = 0; column < longs.length; column++) {
            if (texts[column] != null) {
                System.arraycopy(texts[column], row + 1, texts[column], row, after);
            } else if (decimals[column] != null) {
                System.arraycopy(decimals[column], row + 1, decimals[column], row, after);
            } else {
                System.arraycopy(longs[column], row + 1, longs[column], row, after);
                System.arraycopy(present[column], row + 1, present[column], row, after);
            }
        }
        size--;
    }

    /** Makes a value missing. */
    public void setNull(int column, int row) {
        if (texts[column] != null) {
            texts[column][row] = null;
        } else if (decimals[column] != null) {
            decimals[column][row] = null;
        } else {
            present[column][row] = false;
        }
    }

    /** Sets a text, null for missing. */
    public void setText(int column, int row, @Nullable String value) {
        texts[column][row] = value;
    }

    /** Sets a number, date, timestamp or boolean in the form {@link ColumnType} gives. */
    public void setLong(int column, int row, long value) {
        longs[column][row] = value;
        present[column][row] = true;
    }

    /** Sets a decimal, null for missing. */
    public void setDecimal(int column, int row, @Nullable BigDecimal value) {
        decimals[column][row] = value;
    }

    /** Whether a value is missing. */
    public boolean isNull(int column, int row) {
        if (texts[column] != null) {
            return texts[column][row] == null;
        }
        if (decimals[column] != null) {
            return decimals[column][row] == null;
        }
        return !present[column][row];
    }

    /** The text, null where missing. */
    public @Nullable String text(int column, int row) {
        return texts[column][row];
    }

    /** The number, date, timestamp or boolean; meaningless where {@link #isNull}. */
    public long longValue(int column, int row) {
        return longs[column][row];
    }

    /** The decimal, null where missing. */
    public @Nullable BigDecimal decimal(int column, int row) {
        return decimals[column][row];
    }
}
