package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;

/** Whether a row has as many cells as its header, so that each value stands under its own title. */
final class RowShape {

    private RowShape() {}

    static boolean tooWide(Batch batch, int i) {
        return batch.heading().table().everyRowHasAllCells()
                && batch.cellCount(i) > batch.heading().titles().size();
    }

    static boolean tooShort(Batch batch, int i) {
        return batch.heading().table().everyRowHasAllCells()
                && batch.cellCount(i) < batch.heading().titles().size();
    }

    static boolean odd(Batch batch, int i) {
        return tooWide(batch, i) || tooShort(batch, i);
    }

    /** How many cells the row and its header have. */
    static String counts(Batch batch, int i) {
        return batch.cellCount(i) + " / " + batch.heading().titles().size();
    }
}
