package vn.dti.reports.model;

import java.util.List;
import vn.dti.reports.model.Block.Row;

/** Rates with their parts on one line, where all of a table's are short enough; else each on two, all alike. */
final class OneLine {
    /** What a rate's column of the narrow tables holds: {@code 93,99% (1.391/1.480)}. */
    private static final int CHARACTERS = 20;

    private OneLine() {}

    static List<Row> whereAllFit(List<Row> rows) {
        boolean fit = rows.stream().flatMap(row -> row.cells().stream()).noneMatch(OneLine::tooLong);
        return fit
                ? rows.stream()
                        .map(row -> new Row(
                                row.cells().stream()
                                        .map(cell -> cell.replace('\n', ' '))
                                        .toList(),
                                row.strong()))
                        .toList()
                : rows;
    }

    private static boolean tooLong(String cell) {
        return cell.indexOf('\n') >= 0 && cell.length() > CHARACTERS;
    }
}
