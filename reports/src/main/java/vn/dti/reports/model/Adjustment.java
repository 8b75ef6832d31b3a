package vn.dti.reports.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;

/**
 * A dossier by which the opening stock differs from the closing stock that was published.
 *
 * @param published the edition that published it
 * @param unit the unit that resolves the dossier
 * @param added whether it is in the stock now; else it was
 */
public record Adjustment(String published, String unit, boolean added) {
    private static final int ROWS = 2_048;

    /** The adjustments of a release; none where the month before was not closed. */
    static List<Adjustment> read(Path file) throws IOException {
        List<Adjustment> adjustments = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return adjustments;
        }
        RowBlock block = new RowBlock(Datasets.ADJUSTED, ROWS);
        try (ParquetSource source = ParquetSource.open(file)) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    adjustments.add(new Adjustment(
                            text(block, row, "published"),
                            text(block, row, "resolving_unit"),
                            text(block, row, "change").equals("ADDED")));
                }
            }
        }
        return adjustments;
    }

    private static String text(RowBlock block, int row, String column) {
        return String.valueOf(block.text(Datasets.ADJUSTED.index(column), row));
    }
}
