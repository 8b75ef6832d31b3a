package vn.dti.intake.read;

import java.util.List;

/**
 * One row of a file, as text.
 *
 * @param number the row as the officer sees it in a spreadsheet, from 1
 * @param cells its cells from column A on; cells at the end may be missing
 */
public record Row(long number, List<String> cells) {

    /** The text of a column, counted from 0; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether no cell holds more than white space. */
    public boolean blank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
