package vn.dti.ledger.edition;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.RowBlock;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {
    private static final long MICROS = 1_000_000;

    private CopyText() {}

    /** The rows of a block, UTF-8. */
    static byte[] of(RowBlock block) {
        List<Column> columns = block.dataset().columns();
        StringBuilder text = new StringBuilder(block.size() * 256);
        for (int row = 0; row < block.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (column > 0) {
                    text.append('\t');
                }
                if (block.isNull(column, row)) {
                    text.append("\\N");
                } else {
                    append(text, block, column, row);
                }
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, RowBlock block, int column, int row) {
        switch (block.dataset().columns().get(column).type()) {
            case TEXT -> appendText(text, block.text(column, row));
            case DECIMAL_4, DECIMAL_8 -> appendDecimal(text, block.decimal(column, row));
            case LONG -> text.append(block.longValue(column, row));
            case BOOLEAN -> text.append(block.longValue(column, row) == 1 ? 't' : 'f');
            case DATE -> text.append(LocalDate.ofEpochDay(block.longValue(column, row)));
            case TIMESTAMP -> text.append(timestamp(block.longValue(column, row)));
        }
    }

    private static void appendDecimal(StringBuilder text, @Nullable BigDecimal value) {
        if (value != null) {
            text.append(value.toPlainString());
        }
    }

    private static void appendText(StringBuilder text, @Nullable String value) {
        if (value == null) {
            return;
        }
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
    }

    private static LocalDateTime timestamp(long micros) {
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(micros, MICROS), (int) Math.floorMod(micros, MICROS) * 1000, ZoneOffset.UTC);
    }
}
