package vn.dti.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CubeComparisonTest {
    private static final String CUBE = "('H26.1', 3), ('H26.2', 5)";

    @TempDir
    private Path folder;

    @Test
    void orderDoesNotCount() throws SQLException {
        CubeComparison comparison = compare("('H26.2', 5), ('H26.1', 3)");
        assertThat(comparison.equal()).isTrue();
        assertThat(comparison.rows()).isEqualTo(2);
        assertThat(comparison.examples()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "('H26.1', 3), ('H26.2', 6);                1; 1",
                "('H26.1', 3);                              1; 0",
                "('H26.1', 3), ('H26.2', 5), ('H26.3', 0);  0; 1",
                "('H26.1', 3), ('H26.2', 5), ('H26.2', 5);  0; 1",
            })
    void aDifferenceIsFound(String second, long onlyInFirst, long onlyInSecond) throws SQLException {
        CubeComparison comparison = compare(second);
        assertThat(comparison.equal()).isFalse();
        assertThat(comparison.onlyInFirst()).isEqualTo(onlyInFirst);
        assertThat(comparison.onlyInSecond()).isEqualTo(onlyInSecond);
        assertThat(comparison.examples()).hasSize((int) (onlyInFirst + onlyInSecond));
    }

    private CubeComparison compare(String second) throws SQLException {
        Path one = write("one.parquet", CUBE);
        return CubeComparison.of(one, write("two.parquet", second), "unit, n0");
    }

    private Path write(String name, String values) throws SQLException {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "COPY (FROM (VALUES " + values + ") AS cube(unit, n0)) TO '" + file + "' (FORMAT parquet)");
        }
        return file;
    }
}
