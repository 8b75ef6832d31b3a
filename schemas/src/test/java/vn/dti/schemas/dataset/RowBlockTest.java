package vn.dti.schemas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowBlockTest {

    @Test
    void aNewRowIsEmptyAlsoWhereAnotherStoodBefore() {
        RowBlock block = new RowBlock(SampleRows.EVERYTHING, 2);
        SampleRows.fill(block, SampleRows.rows(1, 2));
        assertThat(block.full()).isTrue();

        block.size(0);
        int row = block.addRow();

        for (int column = 0; column < SampleRows.EVERYTHING.columns().size(); column++) {
            assertThat(block.isNull(column, row)).isTrue();
        }
        assertThat(block.size()).isEqualTo(1);
        assertThat(block.full()).isFalse();
    }

    @Test
    void moreRowsThanFitAreRefused() {
        RowBlock block = new RowBlock(SampleRows.EVERYTHING, 1);
        block.addRow();

        assertThatThrownBy(block::addRow).hasMessage("2 rows in a block of 1");
        assertThatThrownBy(() -> block.size(-1)).hasMessage("-1 rows in a block of 1");
    }

    @Test
    void valuesAreKeptByType() {
        Dataset dataset = new Dataset(
                "d",
                List.of(),
                List.of(
                        Column.optional("t", ColumnType.TEXT, "t", "t"),
                        Column.optional("l", ColumnType.LONG, "l", "l"),
                        Column.optional("d", ColumnType.DECIMAL_4, "d", "d")));
        RowBlock block = new RowBlock(dataset, 1);
        int row = block.addRow();
        block.setText(0, row, "x");
        block.setLong(1, row, -1);
        block.setDecimal(2, row, BigDecimal.ONE);

        assertThat(SampleRows.drain(block)).containsExactly(List.of("x", -1L, BigDecimal.ONE));
        block.setNull(1, row);
        assertThat(block.isNull(1, row)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00,0",
        "1970-01-01T00:00:00.000001,1",
        "1969-12-31T23:59:59.999999,-1",
        "1969-12-31T23:59:59,-1000000",
        "2026-10-31T15:04:05.123456,1793459045123456"
    })
    void timesAreMicrosecondsAndBack(LocalDateTime time, long micros) {
        assertThat(LocalTimes.micros(time)).isEqualTo(micros);
        assertThat(LocalTimes.time(micros)).isEqualTo(time);
    }

    @Test
    void whatIsFinerThanMicrosecondsIsDropped() {
        assertThat(LocalTimes.micros(LocalDateTime.of(1970, 1, 1, 0, 0, 0, 1_999)))
                .isEqualTo(1);
    }
}
