package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Records of the operating datasets, written into a release's folder and read back. */
final class OperatingRows {
    private static final int ROWS = 2_048;

    private OperatingRows() {}

    /** Writes records in the order given, which is the dataset's; makes the folder. */
    static <T> void write(Path release, Dataset dataset, Iterable<T> records, BiConsumer<RowWriter, T> fill)
            throws IOException {
        Files.createDirectories(release.resolve(OperatingDatasets.FOLDER));
        Path file = file(release, dataset);
        RowBlock block = new RowBlock(dataset, ROWS);
        try (ParquetSink sink = ParquetSink.create(file, dataset, Map.of())) {
            for (T one : records) {
                fill.accept(new RowWriter(block), one);
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
            }
            sink.write(block);
        }
    }

    private static Path file(Path release, Dataset dataset) {
        return release.resolve(OperatingDatasets.FOLDER).resolve(dataset.name() + ".parquet");
    }

    /** All records of a release; none where it has no such file, as releases made before the dataset have none. */
    static <T> List<T> read(Path release, Dataset dataset, Function<RowReader, T> record) throws IOException {
        List<T> records = new ArrayList<>();
        Path file = file(release, dataset);
        if (!Files.isRegularFile(file)) {
            return records;
        }
        RowBlock block = new RowBlock(dataset, ROWS);
        try (ParquetSource source = ParquetSource.open(file)) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    records.add(record.apply(new RowReader(block, row)));
                }
            }
        }
        return records;
    }
}
