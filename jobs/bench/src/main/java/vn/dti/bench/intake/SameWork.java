package vn.dti.bench.intake;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.Datasets;

/**
 * Whether two engines took the same rows in and found the same.
 *
 * @param accepted how many rows we took in
 * @param findings how many findings we have
 * @param acceptedEqual whether the rows are the same, value for value
 * @param findingsEqual whether the findings are: office, row, field, code, severity and shown value
 * @param examples some of what only one of the two has
 */
record SameWork(long accepted, long findings, boolean acceptedEqual, boolean findingsEqual, List<String> examples) {
    private static final int MOST_EXAMPLES = 5;

    /** Compares the folders of results. */
    static SameWork of(Path ours, Path theirs) throws SQLException {
        String columns = Datasets.ACCEPTED.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String named = "SELECT regexp_extract(filename, '([^/]+?)(-[0-9a-f]+)?\\.parquet', 1) AS office, " + columns
                + " FROM read_parquet('";
        String found = "SELECT office, row, field, code, severity, value FROM read_parquet('";
        String oursFound = found + ours + "/receipts/*/*/findings.parquet')";
        String theirsFound = found + theirs + "/findings/*.parquet')";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIEW ours AS " + named + ours
                    + "/accepted/*.parquet', filename = true) WHERE NOT contains(filename, '.setaside.')");
            statement.execute("CREATE VIEW theirs AS " + named + theirs + "/accepted/*.parquet', filename = true)");
            statement.execute("CREATE VIEW ours_found AS " + oursFound + " WHERE row > 0");
            statement.execute("CREATE VIEW theirs_found AS " + theirsFound);
            List<String> examples = new ArrayList<>();
            boolean rows = equal(statement, "ours", "theirs", examples);
            boolean findings = equal(statement, "ours_found", "theirs_found", examples);
            return new SameWork(count(statement, "ours"), count(statement, "ours_found"), rows, findings, examples);
        }
    }

    private static boolean equal(Statement statement, String ours, String theirs, List<String> examples)
            throws SQLException {
        int before = examples.size();
        examples(statement, ours, theirs, examples);
        examples(statement, theirs, ours, examples);
        return examples.size() == before;
    }

    private static void examples(Statement statement, String has, String lacks, List<String> examples)
            throws SQLException {
        String difference =
                "SELECT x::VARCHAR FROM (FROM " + has + " EXCEPT ALL FROM " + lacks + ") AS x LIMIT " + MOST_EXAMPLES;
        try (ResultSet rows = statement.executeQuery(difference)) {
            while (rows.next()) {
                examples.add("only in " + has + ": " + rows.getString(1));
            }
        }
    }

    private static long count(Statement statement, String view) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + view)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
