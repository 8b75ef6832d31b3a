package vn.dti.measure.release;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.catalyst.InternalRow;
import vn.dti.figures.clock.DeadlineClock;
import vn.dti.measure.cube.ComputedDue;
import vn.dti.measure.exchange.Handover;
import vn.dti.measure.rows.RowCopy;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.pack.Pack;

/** Turns sorted rows of the lake into a published file, with what is derived: computed due time, field, stale. */
final class DossierWriter implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 2_048;
    private static final Set<String> DERIVED = Set.of("computed_due_at", "due_waiting", "field", "stale");

    private static final int CODE = position("dossier_code");
    private static final int PROCEDURE = position("procedure_code");
    private static final int RECEIVED = position("received_at");
    private static final int REQUESTS = position("supplement_requests");
    private static final int ASKED = position("supplement_requested_at");
    private static final int COMPLETED = position("supplement_completed_at");
    private static final int SUSPENDED = position("suspended_at");
    private static final int RESUMED = position("resumed_at");
    private static final int COMPUTED_DUE = position("computed_due_at");
    private static final int DUE_WAITING = position("due_waiting");
    private static final int FIELD = position("field");
    private static final int STALE = position("stale");

    private final ComputedDue computedDue;
    private final HashMap<String, String> fields = new HashMap<>();
    private final HashSet<String> stale;

    DossierWriter(Pack pack, Set<String> stale, LocalDateTime asOf) {
        this.computedDue = new ComputedDue(pack, LocalTimes.micros(asOf));
        this.stale = new HashSet<>(stale);
        pack.procedures().all().forEach(procedure -> fields.put(procedure.code(), procedure.field()));
    }

    private static int position(String column) {
        return Datasets.DOSSIERS.index(column);
    }

    /** The columns that rows must have, in this order. */
    static List<String> columns() {
        return copy().names();
    }

    private static RowCopy copy() {
        return new RowCopy(Datasets.DOSSIERS, name -> !DERIVED.contains(name));
    }

    /** Writes all rows; leaves no file where there is none. */
    Iterator<Long> write(Handover handover, Iterator<InternalRow> rows) throws IOException {
        if (!rows.hasNext()) {
            return List.<Long>of().iterator();
        }
        RowBlock block = new RowBlock(Datasets.DOSSIERS, ROWS);
        RowCopy copy = copy();
        long written;
        Path file = handover.begin();
        try (ParquetSink sink = ParquetSink.create(file, Datasets.DOSSIERS, Map.of())) {
            while (rows.hasNext()) {
                copy.add(block, rows.next());
                derive(block, block.size() - 1);
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
            }
            sink.write(block);
            written = sink.rows();
        }
        handover.done(file);
        return List.of(written).iterator();
    }

    private void derive(RowBlock block, int row) {
        String procedure = String.valueOf(block.text(PROCEDURE, row));
        long due = computedDue.due(
                procedure,
                block.longValue(RECEIVED, row),
                block.isNull(REQUESTS, row) ? 0 : block.longValue(REQUESTS, row),
                time(block, ASKED, row),
                time(block, COMPLETED, row),
                time(block, SUSPENDED, row),
                time(block, RESUMED, row));
        boolean waiting = due == DeadlineClock.WAITING;
        if (!waiting && due != DeadlineClock.NO_DUE) {
            block.setLong(COMPUTED_DUE, row, due);
        }
        block.setLong(DUE_WAITING, row, waiting ? 1 : 0);
        block.setText(FIELD, row, fields.getOrDefault(procedure, ""));
        block.setLong(STALE, row, stale.contains(block.text(CODE, row)) ? 1 : 0);
    }

    private static long time(RowBlock block, int column, int row) {
        return block.isNull(column, row) ? DeadlineClock.NO_DUE : block.longValue(column, row);
    }
}
