package vn.dti.nightly.province;

import java.util.Map;

/**
 * A row of a list of units.
 *
 * @param line its line in the file
 * @param cells its cells by the name of the pack's column, stripped
 */
record UnitRow(long line, Map<String, String> cells) {
    UnitRow {
        cells = Map.copyOf(cells);
    }

    /** A cell; empty where the list has no such column. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
