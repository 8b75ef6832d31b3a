package vn.dti.intake.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.read.Row;

/**
 * The titles of a header, of one row or of two: below a title that spans columns stand theirs, and what they mean is both
 * together, {@code Đã xử lý · Quá hạn}.
 *
 * @param row the number of the header's last row
 * @param width how many cells that row has, blank ones at its end included
 * @param titles the titles, from column A on
 */
record HeaderCells(long row, int width, List<Title> titles) {
    private static final String BETWEEN = " · ";

    /**
     * A title.
     *
     * @param shown as the officer sees it; two titles with a point between
     * @param readings the texts it may be known by, the best first
     */
    record Title(String shown, List<String> readings) {}

    HeaderCells {
        titles = List.copyOf(titles);
    }

    /** A header of one row. */
    static HeaderCells of(Row row) {
        List<Title> titles = new ArrayList<>();
        for (int column = 0; column < width(row); column++) {
            String text = CellWords.clean(row.cell(column));
            titles.add(new Title(text, List.of(text)));
        }
        return new HeaderCells(row.number(), row.cells().size(), titles);
    }

    /**
     * A header of two rows, null where no title of the upper spans titles of the lower. A title that stands over nothing is
     * its column's own.
     */
    static @Nullable HeaderCells of(Row upper, Row lower) {
        List<Title> titles = new ArrayList<>();
        String spanning = "";
        boolean spans = false;
        for (int column = 0; column < Math.max(width(upper), width(lower)); column++) {
            String above = CellWords.clean(upper.cell(column));
            String below = CellWords.clean(lower.cell(column));
            spanning = above.isEmpty() ? (below.isEmpty() ? "" : spanning) : above;
            if (below.isEmpty()) {
                titles.add(new Title(above, List.of(above)));
            } else if (spanning.isEmpty()) {
                titles.add(new Title(below, List.of(below)));
            } else {
                spans |= above.isEmpty();
                titles.add(new Title(spanning + BETWEEN + below, List.of(spanning + " " + below, below)));
            }
        }
        int width = Math.max(upper.cells().size(), lower.cells().size());
        return spans ? new HeaderCells(lower.number(), width, titles) : null;
    }

    private static int width(Row row) {
        int width = row.cells().size();
        while (width > 0 && row.cell(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
