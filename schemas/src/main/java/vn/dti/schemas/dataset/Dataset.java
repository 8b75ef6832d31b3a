package vn.dti.schemas.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A dataset: its columns in order and the key that sorts it and is unique.
 *
 * @param name machine name
 * @param key the columns of the sort key
 * @param columns all columns
 */
public record Dataset(String name, List<String> key, List<Column> columns) {

    public Dataset {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        Map<String, Column> seen = new HashMap<>();
        for (Column column : columns) {
            if (seen.put(column.name(), column) != null) {
                throw new IllegalArgumentException("column twice: " + column.name());
            }
        }
        if (!seen.keySet().containsAll(key)) {
            throw new IllegalArgumentException("key of unknown columns: " + key);
        }
    }

    /**
     * The position of a column.
     *
     * @throws IllegalArgumentException where there is no such column
     */
    public int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + column + " in " + name);
    }
}
