package vn.dti.measure.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;

/** The published figures, written as they are made: there may be a million. */
public final class FigureFile {
    private static final int ROWS = 2_048;

    private FigureFile() {}

    /**
     * Writes all figures of a source.
     *
     * @param folder where to
     * @param source gives each figure, in the order of the dataset's key
     * @return how many figures
     * @throws IOException where the file cannot be written
     */
    public static long write(Path folder, Consumer<Consumer<Figure>> source) throws IOException {
        Files.createDirectories(folder);
        RowBlock block = new RowBlock(Datasets.FIGURES, ROWS);
        try (ParquetSink sink =
                ParquetSink.create(folder.resolve("figures-0000.parquet"), Datasets.FIGURES, Map.of())) {
            source.accept(figure -> add(block, figure, sink));
            sink.write(block);
            return sink.rows();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(RowBlock block, Figure figure, ParquetSink sink) {
        FigureTable.add(block, figure);
        if (block.full()) {
            try {
                sink.write(block);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            block.size(0);
        }
    }
}
