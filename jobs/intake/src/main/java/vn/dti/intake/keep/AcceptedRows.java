package vn.dti.intake.keep;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.CellState;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Channel;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;

/** Turns the rows of a batch that no rule has set aside into rows of the accepted dataset. Personal fields stay behind. */
final class AcceptedRows {
    private static final int ROW = Datasets.ACCEPTED.index("row");
    private static final int AS_RESOLVER = Datasets.ACCEPTED.index("as_resolver");
    private static final int CHANNEL_GIVEN = Datasets.ACCEPTED.index("channel_given");
    private static final long DAY = 86_400_000_000L;
    private static final long TO_LAST_SECOND = DAY - 1_000_000L;
    private static final Field[] FIELDS = Field.values();

    private final int[] columns = new int[FIELDS.length];

    AcceptedRows() {
        for (Field field : FIELDS) {
            columns[field.ordinal()] = field.personal() ? -1 : Datasets.ACCEPTED.index(field.key());
        }
    }

    /** Fills a block that has room for a batch. */
    void fill(Batch batch, RowBlock block) {
        for (int i = 0; i < batch.size(); i++) {
            if (!batch.setAside(i)) {
                add(batch, i, block, block.addRow());
            }
        }
    }

    private void add(Batch batch, int i, RowBlock block, int row) {
        block.setLong(ROW, row, batch.row(i));
        block.setLong(AS_RESOLVER, row, asResolver(batch, i) ? 1 : 0);
        block.setLong(CHANNEL_GIVEN, row, batch.cells(Field.CHANNEL).valid(i) ? 1 : 0);
        for (Field field : FIELDS) {
            if (!field.personal()) {
                add(field, batch, i, block, row);
            }
        }
    }

    private void add(Field field, Batch batch, int i, RowBlock block, int row) {
        Cells cells = batch.cells(field);
        int column = columns[field.ordinal()];
        if (!cells.valid(i)) {
            String value = byDefault(field, cells, batch.procedure(i), i);
            if (value != null) {
                block.setText(column, row, value);
            }
            return;
        }
        switch (field.type()) {
            case TEXT, CODE, UNIT, CONSTANT -> block.setText(column, row, cells.text(i));
            case COUNT, MONEY, YES_NO -> block.setLong(column, row, cells.value(i));
            case TIME -> block.setLong(column, row, time(field, cells, i));
        }
    }

    /** An empty channel is the desk; an empty or unknown service level is the procedure's. */
    private static @Nullable String byDefault(Field field, Cells cells, @Nullable Procedure procedure, int i) {
        if (field == Field.CHANNEL) {
            return Channel.DIRECT.name();
        }
        boolean asked = field == Field.SERVICE_LEVEL && cells.state(i) != CellState.ABSENT;
        return asked && procedure != null ? procedure.serviceLevel().name() : null;
    }

    /** A due day without an hour ends with its last second. */
    private static long time(Field field, Cells cells, int i) {
        boolean due = field == Field.DUE_AT || field == Field.RESCHEDULED_DUE_AT;
        return due && cells.dayOnly(i) ? cells.value(i) + TO_LAST_SECOND : cells.value(i);
    }

    private static boolean asResolver(Batch batch, int i) {
        String office = batch.filing().office();
        Unit resolving = batch.resolvingUnit(i);
        if (office == null || resolving == null) {
            return false;
        }
        LocalDate day = LocalDate.ofEpochDay(batch.cells(Field.RECEIVED_AT).day(i));
        return resolving.code().equals(batch.reportingCode())
                || batch.filing().pack().grants().mayFileAsResolver(office, resolving.code(), day);
    }
}
