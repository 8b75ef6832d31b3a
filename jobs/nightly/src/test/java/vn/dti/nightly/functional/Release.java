package vn.dti.nightly.functional;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dti.nightly.Sha256;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureTable;

/** A published release as an analyst sees it: files, and DuckDB over them. */
record Release(Path folder) {

    /** The release of a name, {@code 2026-10/p20261031}. */
    static Release of(Path data, String edition) {
        return new Release(data.resolve("releases").resolve(edition));
    }

    /** All figures. */
    List<Figure> figures() throws IOException {
        return FigureTable.read(folder.resolve("figures/figures-0000.parquet"));
    }

    /** The city's figures of a period: numerators by indicator, denominators by indicator and {@code /}. */
    Map<String, Long> city(String unit, String periodKind, String period) throws IOException {
        Map<String, Long> values = new TreeMap<>();
        for (Figure figure : figures()) {
            boolean meant = figure.unit().equals(unit)
                    && figure.role().name().equals("RESOLVING")
                    && figure.dimension().name().equals("ALL")
                    && figure.period().kind().name().equals(periodKind)
                    && figure.period().name().equals(period);
            if (meant) {
                put(values, figure.indicator(), figure.numerator());
                put(values, figure.indicator() + "/", figure.denominator());
            }
        }
        return values;
    }

    private static void put(Map<String, Long> values, String name, BigDecimal value) {
        if (value != null) {
            values.put(name, value.longValueExact());
        }
    }

    /** The SHA-256 of every file, by path. */
    Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString(), Sha256.of(file));
            }
        }
        return digests;
    }

    /** The rows of a query, in which {@code $dossiers}, {@code $figures} stand for the tables; columns joined by |. */
    List<String> query(String sql) throws SQLException {
        String text = sql.replace("$dossiers", "'" + folder + "/dossiers/*.parquet'")
                .replace("$figures", "'" + folder + "/figures/*.parquet'");
        return DuckDb.rows(text);
    }

    /** DuckDB in memory. */
    static final class DuckDb {
        private DuckDb() {}

        static List<String> rows(String sql) throws SQLException {
            List<String> rows = new ArrayList<>();
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(String.valueOf(result.getString(i)));
                    }
                    rows.add(String.join("|", row));
                }
            }
            return rows;
        }
    }
}
