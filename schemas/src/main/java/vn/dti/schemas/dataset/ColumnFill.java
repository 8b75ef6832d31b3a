package vn.dti.schemas.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/** Hands one column's values of some rows to Parquet. */
final class ColumnFill {
    /** So many digits fit into a long. */
    private static final int LONG_DIGITS = 18;

    private final Column column;
    private final int position;
    private final ColumnWriter writer;
    private final int defined;
    private @Nullable String lastText;
    private @Nullable Binary lastBytes;

    ColumnFill(Column column, int position, ColumnWriter writer) {
        this.column = column;
        this.position = position;
        this.writer = writer;
        this.defined = column.nullable() ? 1 : 0;
    }

    void write(RowBlock rows, int from, int to) {
        switch (column.type()) {
            case TEXT -> texts(rows, from, to);
            case LONG, TIMESTAMP -> longs(rows, from, to);
            case BOOLEAN, DATE, DECIMAL_4, DECIMAL_8 -> others(rows, from, to);
        }
    }

    // The two kinds that most columns are have loops of their own: the compiler then knows what it writes.
    private void texts(RowBlock rows, int from, int to) {
        for (int row = from; row < to; row++) {
            String text = rows.text(position, row);
            if (text == null) {
                missing(row);
            } else {
                writer.write(text(text), 0, defined);
            }
        }
    }

    private void longs(RowBlock rows, int from, int to) {
        for (int row = from; row < to; row++) {
            if (rows.isNull(position, row)) {
                missing(row);
            } else {
                writer.write(rows.longValue(position, row), 0, defined);
            }
        }
    }

    private void others(RowBlock rows, int from, int to) {
        for (int row = from; row < to; row++) {
            if (rows.isNull(position, row)) {
                missing(row);
            } else if (column.type() == ColumnType.BOOLEAN) {
                writer.write(rows.longValue(position, row) != 0, 0, defined);
            } else if (column.type() == ColumnType.DATE) {
                writer.write(Math.toIntExact(rows.longValue(position, row)), 0, defined);
            } else {
                writer.write(decimal(Objects.requireNonNull(rows.decimal(position, row))), 0, defined);
            }
        }
    }

    private void missing(int row) {
        if (!column.nullable()) {
            throw new IllegalArgumentException(
                    "no value for the required column " + column.name() + " in row " + row + " of the block");
        }
        writer.writeNull(0, 0);
    }

    /** Figures come by the million with the very same strings row after row: those are encoded once. */
    @SuppressWarnings("ReferenceEquality")
    private Binary text(String text) {
        Binary bytes = lastBytes;
        if (bytes == null || text != lastText) {
            bytes = Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
            lastText = text;
            lastBytes = bytes;
        }
        return bytes;
    }

    private Binary decimal(BigDecimal value) {
        BigDecimal scaled;
        try {
            scaled = value.setScale(ParquetSchema.scale(column.type()), RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(column.name() + " must not be rounded here: " + value, e);
        }
        if (scaled.precision() > ParquetSchema.DECIMAL_PRECISION) {
            throw new IllegalArgumentException(column.name() + " is too large: " + value);
        }
        byte[] bytes = new byte[ParquetSchema.DECIMAL_BYTES];
        if (scaled.precision() <= LONG_DIGITS) {
            long digits = scaled.scaleByPowerOfTen(scaled.scale()).longValue();
            for (int i = bytes.length - 1; i >= 0; i--) {
                bytes[i] = (byte) digits;
                digits >>= Byte.SIZE;
            }
        } else {
            byte[] digits = scaled.unscaledValue().toByteArray();
            Arrays.fill(bytes, (byte) (scaled.signum() < 0 ? -1 : 0));
            System.arraycopy(digits, 0, bytes, bytes.length - digits.length, digits.length);
        }
        return Binary.fromConstantByteArray(bytes);
    }
}
