package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;

/** Whether a row has as many cells as its header, so that each value stands under its own title. */
final class RowShape {
    private static final int MOST_CHARACTERS = 2000;

    private RowShape() {}

    /** Blank cells count too: the last columns of a shifted row may well be empty. */
    static boolean tooWide(Batch batch, int i) {
        return batch.heading().table().everyRowHasAllCells()
                && batch.cellCount(i) > batch.heading().width();
    }

    static boolean tooShort(Batch batch, int i) {
        return batch.heading().table().everyRowHasAllCells()
                && batch.cellCount(i) < batch.heading().titles().size();
    }

    /** A cell longer than any address or summary seen, or one that holds whole rows. */
    static boolean tooLong(Batch batch, int i) {
        return batch.longestCell(i) > MOST_CHARACTERS || batch.swallowing(i);
    }

    /** Whether nothing in the row can be trusted to stand under its own title. */
    static boolean broken(Batch batch, int i) {
        return tooWide(batch, i) || tooLong(batch, i) || batch.shifted(i);
    }

    /** How many cells the row and its header have. */
    static String counts(Batch batch, int i) {
        return batch.cellCount(i) + " / " + batch.heading().width();
    }
}
