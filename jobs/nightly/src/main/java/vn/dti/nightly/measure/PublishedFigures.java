package vn.dti.nightly.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.ParquetFolder;
import vn.dti.schemas.dataset.UnitRole;

/** What frozen editions published of their months, taken into a later edition that is compared with them. */
final class PublishedFigures {
    private static final int DIMENSION = Datasets.FIGURES.index("dimension");
    private static final int ROLE = Datasets.FIGURES.index("role");
    private static final int PERIOD = Datasets.FIGURES.index("period");

    private PublishedFigures() {}

    /**
     * Writes {@link Datasets#PUBLISHED} into a release in the making.
     *
     * @param reference the {@code reference} folder of the release in the making
     * @param published frozen editions of different months, with their releases
     * @throws IOException where a figure cannot be read, or the table not be written
     */
    static void write(Path reference, Map<Edition, Path> published) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<Edition, Path> each : published.entrySet()) {
            String month = each.getKey().month().toString();
            ParquetFolder.forEach(each.getValue().resolve("figures"), Datasets.FIGURES, (block, row) -> {
                if (month.equals(block.text(PERIOD, row))
                        && UnitRole.RESOLVING.name().equals(block.text(ROLE, row))
                        && Dimension.ALL.name().equals(block.text(DIMENSION, row))) {
                    figures.add(FigureTable.figure(block, row));
                }
            });
        }
        figures.sort(
                Comparator.comparing(Figure::period).thenComparing(Figure::unit).thenComparing(Figure::indicator));
        FigureTable.write(reference.resolve(Datasets.PUBLISHED.name() + ".parquet"), figures, Map.of());
    }
}
