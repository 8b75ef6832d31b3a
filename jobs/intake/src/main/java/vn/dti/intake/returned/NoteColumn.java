package vn.dti.intake.returned;

import vn.dti.intake.map.Heading;
import vn.dti.intake.map.OwnTitles;

/** Where the notes go in a sheet: into the column that has them already, else behind the last one. */
final class NoteColumn {
    /** No spreadsheet has more columns. */
    static final int MOST = 16_384;

    private NoteColumn() {}

    /**
     * The column, counted from 0; {@link #MOST} where there is no room.
     *
     * @param heading the header
     * @param widest the cells of the widest row
     */
    static int of(Heading heading, int widest) {
        for (int column = 0; column < heading.titles().size(); column++) {
            if (OwnTitles.notes(heading.titles().get(column))) {
                return column;
            }
        }
        return Math.max(heading.titles().size(), widest);
    }
}
