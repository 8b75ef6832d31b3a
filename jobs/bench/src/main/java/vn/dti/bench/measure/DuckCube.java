package vn.dti.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.pack.PackLoader;

/** A process that counts the cube of an edition with DuckDB from the lake's files, with all cores. */
public final class DuckCube {
    private static final double NANOSECONDS = 1e9;

    private DuckCube() {}

    /**
     * Counts once, and leaves a report as the measuring module's own cube process does.
     *
     * @param args the pack, the edition's month, revision and date, the file that lists the lake's files, the report's path
     *     and, where the cube itself is wanted, the path of its Parquet file
     * @throws IOException where a file cannot be read or written
     * @throws SQLException where DuckDB refuses
     */
    public static void main(String[] args) throws IOException, SQLException {
        Edition edition = new Edition(YearMonth.parse(args[1]), args[2], LocalDate.parse(args[3]));
        CubeSql sql = new CubeSql(PackLoader.load(args[0]), edition);
        List<String> report = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            long begun = System.nanoTime();
            for (String each : sql.statements(Files.readAllLines(Path.of(args[4])))) {
                statement.execute(each);
            }
            report.add("seconds\t" + (System.nanoTime() - begun) / NANOSECONDS);
            try (ResultSet cells = statement.executeQuery("SELECT count(*) FROM cube")) {
                cells.next();
                report.add("cells\t" + cells.getLong(1));
            }
            if (args.length > 6) {
                statement.execute(
                        "COPY (SELECT " + sql.columns() + " FROM cube) TO '" + args[6] + "' (FORMAT parquet)");
            }
        }
        Files.write(Path.of(args[5]), report);
    }
}
