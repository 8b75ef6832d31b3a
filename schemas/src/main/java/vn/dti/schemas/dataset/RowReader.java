package vn.dti.schemas.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a row of a block from left to right. */
final class RowReader {
    private final RowBlock block;
    private final int row;
    private int column;

    RowReader(RowBlock block, int row) {
        this.block = block;
        this.row = row;
    }

    String text() {
        return Objects.requireNonNull(block.text(column++, row), "a required text is missing");
    }

    /** Kind, name, first and last day. */
    Period period() {
        return new Period(PeriodKind.valueOf(text()), text(), required(date()), required(date()));
    }

    private static LocalDate required(@Nullable LocalDate date) {
        return Objects.requireNonNull(date, "a period without its days");
    }

    @Nullable
    String textOrNone() {
        return block.text(column++, row);
    }

    long number() {
        return block.longValue(column++, row);
    }

    @Nullable
    Long numberOrNone() {
        int at = column++;
        return block.isNull(at, row) ? null : (Long) block.longValue(at, row);
    }

    @Nullable
    LocalDate date() {
        int at = column++;
        return block.isNull(at, row) ? null : LocalDate.ofEpochDay(block.longValue(at, row));
    }

    @Nullable
    LocalDateTime time() {
        int at = column++;
        return block.isNull(at, row) ? null : LocalTimes.time(block.longValue(at, row));
    }

    @Nullable
    BigDecimal decimal() {
        return block.decimal(column++, row);
    }
}
