package vn.dti.intake.keep;

import org.jspecify.annotations.Nullable;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.intake.map.ShiftedCells;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Field;

/**
 * What is known of a row that is not loaded.
 *
 * @param row the row as the officer sees it
 * @param dossierCode the code, null where missing, or where it may be a name or an address
 * @param resolvingUnit the unit's code, null where unknown
 * @param receivingUnit the unit's code, null where unknown
 * @param receivedAt local microseconds, null where unknown
 */
record SetAsideRow(
        long row,
        @Nullable String dossierCode,
        @Nullable String resolvingUnit,
        @Nullable String receivingUnit,
        @Nullable Long receivedAt) {

    private static final int FROM_ROW = Datasets.ACCEPTED.index("row");
    private static final int FROM_CODE = Datasets.ACCEPTED.index(Field.DOSSIER_CODE.key());
    private static final int FROM_RESOLVING = Datasets.ACCEPTED.index(Field.RESOLVING_UNIT.key());
    private static final int FROM_RECEIVING = Datasets.ACCEPTED.index(Field.RECEIVING_UNIT.key());
    private static final int FROM_RECEIVED = Datasets.ACCEPTED.index(Field.RECEIVED_AT.key());
    private static final int ROW = Datasets.SET_ASIDE.index("row");
    private static final int CODE = Datasets.SET_ASIDE.index(Field.DOSSIER_CODE.key());
    private static final int RESOLVING = Datasets.SET_ASIDE.index(Field.RESOLVING_UNIT.key());
    private static final int RECEIVING = Datasets.SET_ASIDE.index(Field.RECEIVING_UNIT.key());
    private static final int RECEIVED = Datasets.SET_ASIDE.index(Field.RECEIVED_AT.key());

    static SetAsideRow of(Batch batch, int i) {
        Cells received = batch.cells(Field.RECEIVED_AT);
        String code = batch.cells(Field.DOSSIER_CODE).text(i);
        return new SetAsideRow(
                batch.row(i),
                ShiftedCells.mayBeACode(code) ? code : null,
                batch.cells(Field.RESOLVING_UNIT).text(i),
                batch.cells(Field.RECEIVING_UNIT).text(i),
                received.valid(i) ? received.value(i) : null);
    }

    /** A row of the accepted dataset that is taken out again. */
    static SetAsideRow of(RowBlock accepted, int i) {
        return new SetAsideRow(
                accepted.longValue(FROM_ROW, i),
                accepted.text(FROM_CODE, i),
                accepted.text(FROM_RESOLVING, i),
                accepted.text(FROM_RECEIVING, i),
                accepted.longValue(FROM_RECEIVED, i));
    }

    void addTo(RowBlock block) {
        int at = block.addRow();
        block.setLong(ROW, at, row);
        block.setText(CODE, at, dossierCode);
        block.setText(RESOLVING, at, resolvingUnit);
        block.setText(RECEIVING, at, receivingUnit);
        if (receivedAt != null) {
            block.setLong(RECEIVED, at, receivedAt);
        }
    }
}
