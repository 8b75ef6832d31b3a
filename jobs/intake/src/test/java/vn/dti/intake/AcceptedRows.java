package vn.dti.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;

/** Reads what intake wrote, for tests: each row as its values by column name, missing ones left out. */
public final class AcceptedRows {

    private AcceptedRows() {}

    /** The accepted rows of an outcome. */
    public static List<Map<String, Object>> of(IntakeOutcome outcome, Path data) throws IOException {
        return read(data.resolve("accepted").resolve(outcome.receipt().delivery() + ".parquet"), Datasets.ACCEPTED);
    }

    /** The rows of any dataset. */
    public static List<Map<String, Object>> read(Path file, Dataset dataset) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (ParquetSource source = ParquetSource.open(file)) {
            RowBlock block = new RowBlock(dataset, 512);
            while (source.read(block)) {
                for (int i = 0; i < block.size(); i++) {
                    rows.add(row(block, i));
                }
            }
        }
        return rows;
    }

    private static Map<String, Object> row(RowBlock block, int i) {
        Map<String, Object> row = new LinkedHashMap<>();
        List<Column> columns = block.dataset().columns();
        for (int column = 0; column < columns.size(); column++) {
            if (!block.isNull(column, i)) {
                switch (columns.get(column).type()) {
                    case TEXT -> row.put(columns.get(column).name(), block.text(column, i));
                    case DECIMAL_4, DECIMAL_8 -> row.put(columns.get(column).name(), block.decimal(column, i));
                    case LONG, BOOLEAN, DATE, TIMESTAMP ->
                        row.put(columns.get(column).name(), block.longValue(column, i));
                }
            }
        }
        return row;
    }
}
