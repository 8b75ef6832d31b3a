package vn.dti.intake.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file as a table: a row a record, numbered from 1, under the names of all values that any of them has ({@link
 * JsonCells}). Their row of names has the number 0.
 *
 * @param path the file
 * @param names the names of all values, in the order in which they first come
 * @param limits how much it may hold
 */
record JsonTable(Path path, List<String> names, Limits limits) implements Table {
    /** A spreadsheet has no more; a file with more is no list of dossiers. */
    private static final int MOST_NAMES = 16_384;

    /** The file as a table; it is read once to its end. */
    static JsonTable of(Path path, Limits limits) throws Unreadable {
        Set<String> names = new LinkedHashSet<>();
        try (JsonRecords records = new JsonRecords(path, limits)) {
            for (JsonNode record = records.next(); record != null; record = records.next()) {
                names.addAll(JsonCells.of(record).keySet());
                if (names.size() > MOST_NAMES || records.number() > limits.rows()) {
                    throw new Unreadable(Problem.TOO_LARGE, "> " + Math.min(MOST_NAMES, limits.rows()));
                }
            }
        }
        return new JsonTable(path, List.copyOf(names), limits);
    }

    @Override
    public @Nullable String sheet() {
        return null;
    }

    @Override
    public boolean everyRowHasAllCells() {
        return false;
    }

    @Override
    public boolean valuesCarryTheirNames() {
        return true;
    }

    @Override
    public DateSystem dateSystem() {
        return DateSystem.NONE;
    }

    @Override
    public List<Row> head(int count) throws Unreadable {
        try (RowReader rows = open()) {
            return rows.next(count);
        }
    }

    @Override
    public RowReader open() throws Unreadable {
        return new Rows(this);
    }

    /** The row of names, then the records. */
    private static final class Rows implements RowReader {
        private final List<String> names;
        private final JsonRecords records;
        private boolean named;

        Rows(JsonTable table) throws Unreadable {
            names = table.names();
            records = new JsonRecords(table.path(), table.limits());
        }

        @Override
        public @Nullable Row next() throws Unreadable {
            if (!named) {
                named = true;
                return new Row(0, names);
            }
            JsonNode record = records.next();
            if (record == null) {
                return null;
            }
            Map<String, String> cells = JsonCells.of(record);
            List<String> row = new ArrayList<>(names.size());
            names.forEach(name -> row.add(cells.getOrDefault(name, "")));
            return new Row(records.number(), row);
        }

        @Override
        public void close() {
            records.close();
        }
    }
}
