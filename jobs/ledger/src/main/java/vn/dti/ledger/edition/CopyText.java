package vn.dti.ledger.edition;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.ColumnType;
import vn.dti.schemas.dataset.RowBlock;

/**
 * Rows in the text format of PostgreSQL's COPY. Figures are sorted by their key, so most cells say what the cell above
 * them says: those bytes are written again as they are.
 */
final class CopyText {
    private static final long MICROS = 1_000_000;
    private static final byte[] MISSING = {'\\', 'N'};

    private CopyText() {}

    /** The rows of a block, UTF-8. */
    static byte[] of(RowBlock block) {
        List<Column> columns = block.dataset().columns();
        Above[] above = new Above[columns.size()];
        for (int column = 0; column < above.length; column++) {
            above[column] = new Above(columns.get(column).type());
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream(block.size() * 256);
        for (int row = 0; row < block.size(); row++) {
            for (int column = 0; column < above.length; column++) {
                if (column > 0) {
                    text.write('\t');
                }
                text.writeBytes(block.isNull(column, row) ? MISSING : above[column].bytes(block, column, row));
            }
            text.write('\n');
        }
        return text.toByteArray();
    }

    /** What a column's last value was written as. */
    private static final class Above {
        private final ColumnType type;
        private byte[] bytes = {};
        private @Nullable Object object;
        private long number;

        Above(ColumnType type) {
            this.type = type;
        }

        byte[] bytes(RowBlock block, int column, int row) {
            return switch (type) {
                case TEXT -> of(Objects.requireNonNull(block.text(column, row)));
                case DECIMAL_4, DECIMAL_8 -> of(Objects.requireNonNull(block.decimal(column, row)));
                case LONG, BOOLEAN, DATE, TIMESTAMP -> of(block.longValue(column, row));
            };
        }

        private byte[] of(Object value) {
            if (!value.equals(object)) {
                object = value;
                bytes = (value instanceof BigDecimal decimal ? decimal.toPlainString() : escaped(value.toString()))
                        .getBytes(StandardCharsets.UTF_8);
            }
            return bytes;
        }

        private byte[] of(long value) {
            if (value != number || bytes.length == 0) {
                number = value;
                bytes = shown(value).getBytes(StandardCharsets.US_ASCII);
            }
            return bytes;
        }

        private String shown(long value) {
            return switch (type) {
                case LONG -> Long.toString(value);
                case BOOLEAN -> value == 1 ? "t" : "f";
                case DATE -> LocalDate.ofEpochDay(value).toString();
                case TIMESTAMP -> timestamp(value).toString();
                case TEXT, DECIMAL_4, DECIMAL_8 -> throw new IllegalStateException(type + " is no number");
            };
        }
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
        return text.toString();
    }

    private static LocalDateTime timestamp(long micros) {
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(micros, MICROS), (int) Math.floorMod(micros, MICROS) * 1000, ZoneOffset.UTC);
    }
}
