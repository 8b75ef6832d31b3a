package vn.dti.measure.cube;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;

/**
 * Dossiers of a table, written in words: {@code in 10-05T09:00 due 10-12T17:00 end 10-09T10:00 via ONLINE}, apart by
 * {@code ;}. Days without a year are of 2026; {@code -} says that there is none.
 */
final class WrittenDossiers {
    /** What an empty cell of the table says: no limit known, at the desk, not online. */
    private static final Map<String, String> UNSAID =
            Map.of("procedure_code", "1.000016", "channel", "DIRECT", "service_level", "NONE");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("in", "received_at"),
            Map.entry("due", "due_at"),
            Map.entry("end", "finished_at"),
            Map.entry("returned", "returned_at"),
            Map.entry("of", "procedure_code"),
            Map.entry("via", "channel"),
            Map.entry("level", "service_level"),
            Map.entry("parts", "components_total"),
            Map.entry("digitised", "components_digitised"),
            Map.entry("reused", "components_reused"),
            Map.entry("electronic", "electronic_result"),
            Map.entry("fee", "fee_amount"),
            Map.entry("paid", "payment"),
            Map.entry("rated", "satisfaction"));

    private final List<String> columns;

    WrittenDossiers(Pack pack) {
        columns = new DossierColumns(pack.indicators()).names();
    }

    /** The columns of the rows. */
    StructType schema() {
        StructType schema = new StructType();
        for (String column : columns) {
            schema = schema.add(column, type(column));
        }
        return schema;
    }

    /** The dossiers of a cell, all of one unit, from a delivery with these columns. */
    List<Row> rows(String text, String unit, long provided) {
        List<Row> rows = new ArrayList<>();
        for (String one : text.split(";")) {
            Map<String, String> values = new HashMap<>(UNSAID);
            values.put("resolving_unit", unit);
            values.put("receiving_unit", unit);
            values.put("provided", Long.toString(provided));
            String[] words = one.strip().split(" +");
            for (int i = 0; i < words.length; i += 2) {
                String column = WORDS.get(words[i]);
                if (column == null) {
                    throw new IllegalArgumentException("what is '" + words[i] + "' in " + one);
                }
                values.put(column, words[i + 1]);
            }
            rows.add(RowFactory.create(columns.stream()
                    .map(column -> value(type(column), values.get(column)))
                    .toArray()));
        }
        return rows;
    }

    private static DataType type(String column) {
        if (column.equals("provided")) {
            return DataTypes.LongType;
        }
        return switch (Field.ofKey(column).orElseThrow().type()) {
            case TEXT, CODE, UNIT, CONSTANT -> DataTypes.StringType;
            case COUNT, MONEY -> DataTypes.LongType;
            case TIME -> DataTypes.TimestampNTZType;
            case YES_NO -> DataTypes.BooleanType;
        };
    }

    private static @Nullable Object value(DataType type, @Nullable String text) {
        if (text == null || text.equals("-")) {
            return null;
        }
        if (type.equals(DataTypes.TimestampNTZType)) {
            return LocalDateTime.parse(text.indexOf('T') > 5 ? text : "2026-" + text);
        }
        if (type.equals(DataTypes.LongType)) {
            return Long.valueOf(text);
        }
        return type.equals(DataTypes.BooleanType) ? (Object) Boolean.valueOf(text) : text;
    }
}
