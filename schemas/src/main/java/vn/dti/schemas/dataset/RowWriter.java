package vn.dti.schemas.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Fills a new row of a block from left to right. */
final class RowWriter {
    private final RowBlock block;
    private final int row;
    private int column;

    RowWriter(RowBlock block) {
        this.block = block;
        this.row = block.addRow();
    }

    void text(@Nullable String value) {
        block.setText(column++, row, value);
    }

    void number(long value) {
        block.setLong(column++, row, value);
    }

    void numberOrNone(@Nullable Long value) {
        if (value != null) {
            block.setLong(column, row, value);
        }
        column++;
    }

    void date(@Nullable LocalDate value) {
        if (value != null) {
            block.setLong(column, row, value.toEpochDay());
        }
        column++;
    }

    void time(@Nullable LocalDateTime value) {
        if (value != null) {
            block.setLong(column, row, LocalTimes.micros(value));
        }
        column++;
    }

    void decimal(@Nullable BigDecimal value) {
        block.setDecimal(column++, row, value);
    }
}
