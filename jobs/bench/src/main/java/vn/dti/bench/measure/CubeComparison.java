package vn.dti.bench.measure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Two cubes, each a Parquet file of the same columns, row by row.
 *
 * @param rows of the first
 * @param onlyInFirst rows of the first that the second does not have, numbers and all
 * @param onlyInSecond the other way round
 * @param examples a few rows that only one has, as text
 */
record CubeComparison(long rows, long onlyInFirst, long onlyInSecond, List<String> examples) {
    private static final int EXAMPLES = 4;

    CubeComparison {
        examples = List.copyOf(examples);
    }

    /** Compares two cubes by some columns. */
    static CubeComparison of(Path first, Path second, String columns) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            String onlyInFirst = select(first, columns) + " EXCEPT ALL " + select(second, columns);
            String onlyInSecond = select(second, columns) + " EXCEPT ALL " + select(first, columns);
            List<String> examples = new ArrayList<>(examples(statement, "first", onlyInFirst));
            examples.addAll(examples(statement, "second", onlyInSecond));
            return new CubeComparison(
                    count(statement, select(first, columns)),
                    count(statement, onlyInFirst),
                    count(statement, onlyInSecond),
                    examples);
        }
    }

    private static String select(Path file, String columns) {
        return "SELECT " + columns + " FROM read_parquet('" + file + "')";
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT count(*) FROM (" + query + ")")) {
            result.next();
            return result.getLong(1);
        }
    }

    private static List<String> examples(Statement statement, String which, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        String sql = "SELECT single::VARCHAR FROM (" + query + ") AS single ORDER BY 1 LIMIT " + EXAMPLES;
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add("only in the " + which + ": " + result.getString(1));
            }
        }
        return rows;
    }

    /** Whether every row of each is one of the other. */
    boolean equal() {
        return rows > 0 && onlyInFirst == 0 && onlyInSecond == 0;
    }
}
