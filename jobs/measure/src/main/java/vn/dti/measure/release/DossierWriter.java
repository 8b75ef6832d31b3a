package vn.dti.measure.release;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.catalyst.InternalRow;
import vn.dti.figures.clock.DeadlineClock;
import vn.dti.measure.cube.ComputedDue;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.ColumnType;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.pack.Pack;

/** Turns sorted rows of the lake into a published file, with what is derived: computed due time, field, stale. */
final class DossierWriter implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 2_048;
    private static final Set<String> DERIVED = Set.of("computed_due_at", "field", "stale");

    private static final int CODE = position("dossier_code");
    private static final int PROCEDURE = position("procedure_code");
    private static final int RECEIVED = position("received_at");
    private static final int DUE = position("due_at");
    private static final int COMPUTED_DUE = position("computed_due_at");
    private static final int FIELD = position("field");
    private static final int STALE = position("stale");

    private final ComputedDue computedDue;
    private final HashMap<String, String> fields = new HashMap<>();
    private final HashSet<String> stale;

    DossierWriter(Pack pack, Set<String> stale) {
        this.computedDue = new ComputedDue(pack);
        this.stale = new HashSet<>(stale);
        pack.procedures().all().forEach(procedure -> fields.put(procedure.code(), procedure.field()));
    }

    private static int position(String column) {
        return Datasets.DOSSIERS.index(column);
    }

    /** The columns that rows must have, in this order. */
    static List<String> columns() {
        return Datasets.DOSSIERS.columns().stream()
                .map(Column::name)
                .filter(name -> !DERIVED.contains(name))
                .toList();
    }

    /** Writes all rows; leaves no file where there is none. */
    Iterator<Long> write(String file, Iterator<InternalRow> rows) throws IOException {
        if (!rows.hasNext()) {
            return List.<Long>of().iterator();
        }
        RowBlock block = new RowBlock(Datasets.DOSSIERS, ROWS);
        long written;
        try (ParquetSink sink = ParquetSink.create(Path.of(file), Datasets.DOSSIERS, Map.of())) {
            while (rows.hasNext()) {
                add(block, rows.next());
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
            }
            sink.write(block);
            written = sink.rows();
        }
        return List.of(written).iterator();
    }

    private void add(RowBlock block, InternalRow source) {
        int row = block.addRow();
        int from = 0;
        for (int to = 0; to < Datasets.DOSSIERS.columns().size(); to++) {
            Column column = Datasets.DOSSIERS.columns().get(to);
            if (!DERIVED.contains(column.name())) {
                if (!source.isNullAt(from)) {
                    copy(block, row, to, column.type(), source, from);
                }
                from++;
            }
        }
        derive(block, row);
    }

    private static void copy(RowBlock block, int row, int to, ColumnType type, InternalRow source, int from) {
        switch (type) {
            case TEXT -> block.setText(to, row, source.getUTF8String(from).toString());
            case LONG, TIMESTAMP -> block.setLong(to, row, source.getLong(from));
            case BOOLEAN -> block.setLong(to, row, source.getBoolean(from) ? 1 : 0);
            case DATE -> block.setLong(to, row, source.getInt(from));
            case DECIMAL_4, DECIMAL_8 -> throw new IllegalStateException("dossiers have no decimals");
        }
    }

    private void derive(RowBlock block, int row) {
        String procedure = block.text(PROCEDURE, row);
        if (block.isNull(DUE, row) && procedure != null) {
            long due = computedDue.due(procedure, block.longValue(RECEIVED, row));
            if (due != DeadlineClock.NO_DUE) {
                block.setLong(COMPUTED_DUE, row, due);
            }
        }
        block.setText(FIELD, row, fields.getOrDefault(procedure, ""));
        block.setLong(STALE, row, stale.contains(block.text(CODE, row)) ? 1 : 0);
    }
}
