package vn.dti.bench.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.dti.bench.city.DeliveredCity.Export;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.SourceProfile;
import vn.dti.schemas.pack.Unit;

/** A process in which DuckDB takes files in: the same rules as SQL, the same rows and findings to Parquet. */
public final class DuckIntake {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private DuckIntake() {}

    /**
     * Takes all in.
     *
     * @param args the pack, the list of files, the folder of results, how many connections and how many threads each
     * @throws Exception where DuckDB refuses or a file cannot be read or written
     */
    public static void main(String[] args) throws Exception {
        Pack pack = PackLoader.load(args[0]);
        List<Export> exports = Exports.read(Path.of(args[1]));
        Path folder = Path.of(args[2]);
        Files.createDirectories(folder.resolve("accepted"));
        Files.createDirectories(folder.resolve("findings"));
        RuleSql sql = RuleSql.load();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = " + args[4]);
            prepare(statement, sql, pack);
            statement.execute("SET preserve_insertion_order = true");
            Exports.share(exports, Integer.parseInt(args[3]), () -> worker(database, sql, pack, folder));
        }
    }

    private static Exports.Worker worker(Connection database, RuleSql sql, Pack pack, Path folder) throws SQLException {
        Connection connection = database.unwrap(DuckDBConnection.class).duplicate();
        return new Exports.Worker() {
            @Override
            public void take(Export export) throws SQLException {
                try (Statement statement = connection.createStatement()) {
                    for (String each : sql.ofAFile()) {
                        statement.execute(filled(each, export, pack, folder));
                    }
                }
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private static String filled(String text, Export export, Pack pack, Path folder) {
        String patterns = pack.settings().dossierCodePatterns().stream()
                .map(pattern -> "regexp_matches(dossier_code_text, '" + pattern + "')")
                .collect(Collectors.joining(" OR "));
        String parquet = export.office() + ".parquet";
        return text.replace("${office}", export.office())
                .replace("${file}", export.file().toString())
                .replace("${arrival}", export.arrivedAt().format(TIME))
                .replace("${patterns}", patterns)
                .replace(
                        "${accepted}",
                        folder.resolve("accepted").resolve(parquet).toString())
                .replace(
                        "${findings}",
                        folder.resolve("findings").resolve(parquet).toString());
    }

    private static void prepare(Statement statement, RuleSql sql, Pack pack) throws SQLException {
        for (String macro : sql.macros()) {
            statement.execute(macro);
        }
        table(statement, "words (field VARCHAR, word VARCHAR, constant VARCHAR)", words(pack));
        table(statement, "units (word VARCHAR, code VARCHAR, valid_from DATE, valid_to DATE)", units(pack));
        table(
                statement,
                "procedures (code VARCHAR, service_level VARCHAR, valid_from DATE, valid_to DATE)",
                pack.procedures().all().stream()
                        .map(each -> row(
                                text(each.code()),
                                text(each.serviceLevel().name()),
                                date(each.validFrom()),
                                date(each.validTo())))
                        .toList());
        table(
                statement,
                "grants (office VARCHAR, unit VARCHAR, role VARCHAR, valid_from DATE, valid_to DATE)",
                pack.grants().offices().stream()
                        .flatMap(office -> pack.grants().of(office).stream())
                        .map(each -> row(
                                text(each.office()),
                                text(each.unit()),
                                text(each.role().name()),
                                each.validFrom() == null ? "DATE '0001-01-01'" : date(each.validFrom()),
                                each.validTo() == null ? "DATE '9999-12-31'" : date(each.validTo())))
                        .toList());
    }

    private static List<String> words(Pack pack) {
        SourceProfile profile = pack.sources().stream()
                .filter(source -> source.name().equals("standard"))
                .findFirst()
                .orElseThrow();
        Set<String> rows = new LinkedHashSet<>();
        for (Field field : Field.values()) {
            SourceProfile.Column column = profile.columns().get(field);
            boolean yesNo = field.type() == FieldType.YES_NO;
            if (column != null && (yesNo || field.type() == FieldType.CONSTANT)) {
                column.map()
                        .forEach((word, constant) -> rows.add(row(
                                text(field.key()),
                                text(word),
                                text(yesNo ? (constant.equals("true") ? "1" : "0") : constant))));
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> units(Pack pack) {
        Set<String> rows = new LinkedHashSet<>();
        for (Unit unit : pack.units().all()) {
            List<String> names = new ArrayList<>(unit.aliases());
            names.add(unit.code());
            names.add(unit.nameVi());
            new LinkedHashSet<>(names)
                    .forEach(name ->
                            rows.add(row(text(name), text(unit.code()), date(unit.validFrom()), date(unit.validTo()))));
        }
        return List.copyOf(rows);
    }

    private static void table(Statement statement, String definition, List<String> rows) throws SQLException {
        String name = definition.substring(0, definition.indexOf(' '));
        statement.execute("CREATE TABLE " + definition);
        statement.execute("INSERT INTO " + name + " VALUES " + String.join(", ", rows));
    }

    private static String row(String... values) {
        return "(" + String.join(", ", values) + ")";
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "NULL" : "DATE '" + day + "'";
    }
}
