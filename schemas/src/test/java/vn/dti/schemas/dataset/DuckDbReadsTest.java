package vn.dti.schemas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine that shares no code with us reads our files as they were meant, and we read its. */
class DuckDbReadsTest {
    @TempDir
    Path folder;

    @Test
    void typesAreTheContracts() throws Exception {
        Path file = folder.resolve("a.parquet");
        ParquetRoundTripTest.write(file, SampleRows.rows(1, 10), new Random(1));

        assertThat(ask("SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM '" + file + "')"))
                .containsExactly(
                        "n BIGINT",
                        "code VARCHAR",
                        "unit VARCHAR",
                        "word VARCHAR",
                        "count BIGINT",
                        "flag BOOLEAN",
                        "sure BOOLEAN",
                        "day DATE",
                        "at TIMESTAMP",
                        "since TIMESTAMP",
                        "amount DECIMAL(20,4)",
                        "share DECIMAL(20,8)");
    }

    @Test
    void valuesAreTheOnesWritten() throws Exception {
        List<List<Object>> rows = SampleRows.rows(7, 200_000);
        Path file = folder.resolve("a.parquet");
        ParquetRoundTripTest.write(file, rows, new Random(7));

        List<String> expected = rows.stream().map(DuckDbReadsTest::line).toList();
        List<String> read = ask("SELECT concat_ws('|', n, coalesce(code, '-'), coalesce(unit, '-'), word,"
                + " coalesce(count::VARCHAR, '-'), coalesce(flag::INT::VARCHAR, '-'), sure::INT,"
                + " coalesce((day - DATE '1970-01-01')::VARCHAR, '-'), coalesce(epoch_us(\"at\")::VARCHAR, '-'),"
                + " epoch_us(since), coalesce(amount::VARCHAR, '-'), share) FROM '" + file + "' ORDER BY n");
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void filtersOnStatisticsFindTheirRow() throws Exception {
        Path file = folder.resolve("a.parquet");
        ParquetRoundTripTest.write(file, SampleRows.rows(7, 150_000), new Random(7));

        assertThat(ask("SELECT count(*) FROM '" + file + "' WHERE n = 140000")).containsExactly("1");
        assertThat(ask("SELECT count(*) FROM '" + file + "' WHERE unit = 'Phường Hoàn Kiếm' AND n < 100000"))
                .containsExactly(ask("SELECT sum((unit = 'Phường Hoàn Kiếm' AND n < 100000)::INT) FROM '" + file + "'")
                        .get(0));
    }

    @Test
    void itsFilesAreRead() throws Exception {
        List<List<Object>> rows = SampleRows.rows(9, 5_000);
        Path ours = folder.resolve("ours.parquet");
        Path theirs = folder.resolve("theirs.parquet");
        ParquetRoundTripTest.write(ours, rows, new Random(9));
        ask("COPY (SELECT * FROM '" + ours + "' ORDER BY n) TO '" + theirs + "' (FORMAT parquet, COMPRESSION zstd)");

        assertThat(ParquetRoundTripTest.read(theirs, SampleRows.EVERYTHING, 777))
                .isEqualTo(SampleRows.asRead(rows));
    }

    private static String line(List<Object> row) {
        List<String> cells = new ArrayList<>();
        row.forEach(value -> cells.add(Objects.toString(value, "-")));
        return String.join("|", cells);
    }

    private static List<String> ask(String sql) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.execute(sql) ? statement.getResultSet() : null) {
            List<String> answers = new ArrayList<>();
            while (result != null && result.next()) {
                answers.add(result.getString(1));
            }
            return answers;
        }
    }
}
