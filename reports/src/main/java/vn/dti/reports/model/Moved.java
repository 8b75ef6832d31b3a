package vn.dti.reports.model;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.dataset.UnitRole;

/**
 * An undivided figure of a resolver that is not what the superseded edition said.
 *
 * @param period of which period
 * @param unit whose
 * @param indicator which
 * @param before what it was
 */
public record Moved(String period, String unit, String indicator, Cell before) {
    private static final int ROWS = 2_048;

    /**
     * Reads what moved, in any period; nothing where the release supersedes none.
     *
     * @param file the release's {@link Datasets#CHANGES}
     * @throws IOException where it cannot be read
     */
    static List<Moved> read(Path file) throws IOException {
        List<Moved> moved = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return moved;
        }
        RowBlock block = new RowBlock(Datasets.CHANGES, ROWS);
        try (ParquetSource source = ParquetSource.open(file)) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    if (UnitRole.RESOLVING.name().equals(text(block, row, "role"))
                            && Dimension.ALL.name().equals(text(block, row, "dimension"))) {
                        moved.add(new Moved(
                                String.valueOf(text(block, row, "period")),
                                String.valueOf(text(block, row, "unit")),
                                String.valueOf(text(block, row, "indicator")),
                                before(block, row)));
                    }
                }
            }
        }
        return moved;
    }

    private static Cell before(RowBlock block, int row) {
        String state = text(block, row, "state_before");
        return state == null
                ? Cell.ABSENT
                : new Cell(
                        FigureState.valueOf(state),
                        decimal(block, row, "numerator_before"),
                        decimal(block, row, "denominator_before"),
                        "",
                        null);
    }

    private static @Nullable String text(RowBlock block, int row, String column) {
        return block.text(Datasets.CHANGES.index(column), row);
    }

    private static @Nullable BigDecimal decimal(RowBlock block, int row, String column) {
        return block.decimal(Datasets.CHANGES.index(column), row);
    }
}
