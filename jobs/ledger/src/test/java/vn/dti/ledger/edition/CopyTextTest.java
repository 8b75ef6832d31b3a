package vn.dti.ledger.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.ColumnType;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.RowBlock;

class CopyTextTest {

    @ParameterizedTest
    @CsvSource({
        "'plain', 'plain'",
        "'Phường Cửa Nam', 'Phường Cửa Nam'",
        "'', ''",
        "'a\tb', 'a\\tb'",
        "'a\nb', 'a\\nb'",
        "'a\rb', 'a\\rb'",
        "'\\N', '\\\\N'",
        "'\\.', '\\\\.'"
    })
    void textIsEscaped(String text, String copied) {
        RowBlock block = block(ColumnType.TEXT);
        block.setText(0, block.addRow(), text);
        assertThat(copy(block)).isEqualTo(copied + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1970-01-01T00:00",
        "1, 1970-01-01T00:00:00.000001",
        "-1, 1969-12-31T23:59:59.999999",
        "1793577600000000, 2026-11-02T00:00"
    })
    void timestampsKeepTheirMicroseconds(long micros, String copied) {
        RowBlock block = block(ColumnType.TIMESTAMP);
        block.setLong(0, block.addRow(), micros);
        assertThat(copy(block)).isEqualTo(copied + "\n");
    }

    @ParameterizedTest
    @CsvSource({"12345678901234.5678, 12345678901234.5678", "1E+3, 1000", "-0.0001, -0.0001"})
    void decimalsArePlain(BigDecimal decimal, String copied) {
        RowBlock block = block(ColumnType.DECIMAL_4);
        block.setDecimal(0, block.addRow(), decimal);
        assertThat(copy(block)).isEqualTo(copied + "\n");
    }

    @Test
    void datesNumbersAndBooleansAreAsPostgresReadsThem() {
        RowBlock block = block(ColumnType.DATE, ColumnType.LONG, ColumnType.BOOLEAN, ColumnType.BOOLEAN);
        int row = block.addRow();
        block.setLong(0, row, LocalDate.parse("2026-10-31").toEpochDay());
        block.setLong(1, row, Long.MIN_VALUE);
        block.setLong(2, row, 1);
        block.setLong(3, row, 0);
        assertThat(copy(block)).isEqualTo("2026-10-31\t-9223372036854775808\tt\tf\n");
    }

    @Test
    void whatIsMissingIsMissingInEveryType() {
        RowBlock block = block(ColumnType.values());
        block.addRow();
        block.addRow();
        String row = "\\N\t".repeat(ColumnType.values().length).strip() + "\n";
        assertThat(copy(block)).isEqualTo(row + row);
    }

    @Test
    void aCellSaysItsOwnValueWhateverStandsAboveIt() {
        RowBlock block = block(ColumnType.TEXT, ColumnType.LONG, ColumnType.DECIMAL_4);
        String[] texts = {"a", "a", null, "a", "b"};
        Long[] numbers = {0L, null, 0L, 7L, 7L};
        String[] decimals = {"1.0", "1.00", null, "1.00", "2"};
        for (int i = 0; i < texts.length; i++) {
            int row = block.addRow();
            block.setText(0, row, texts[i]);
            if (numbers[i] != null) {
                block.setLong(1, row, numbers[i]);
            }
            block.setDecimal(2, row, decimals[i] == null ? null : new BigDecimal(decimals[i]));
        }
        assertThat(copy(block)).isEqualTo("a\t0\t1.0\na\t\\N\t1.00\n\\N\t0\t\\N\na\t7\t1.00\nb\t7\t2\n");
    }

    @Test
    void noRowsAreNoText() {
        assertThat(CopyText.of(block(ColumnType.TEXT))).isEmpty();
    }

    private static RowBlock block(ColumnType... types) {
        List<Column> columns = new java.util.ArrayList<>();
        for (ColumnType type : types) {
            columns.add(new Column("c" + columns.size(), type, true, false, "", ""));
        }
        return new RowBlock(new Dataset("sample", List.of("c0"), columns), 8);
    }

    private static String copy(RowBlock block) {
        return new String(CopyText.of(block), StandardCharsets.UTF_8);
    }
}
