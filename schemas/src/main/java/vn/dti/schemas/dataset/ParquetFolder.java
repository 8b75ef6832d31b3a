package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A table that lies in the Parquet files of a folder. */
public final class ParquetFolder {
    private static final int ROWS = 4_096;

    private ParquetFolder() {}

    /** Sees a row where it stands in its block. */
    @FunctionalInterface
    public interface RowVisitor {
        /** Sees it; the block is filled anew after its last row. */
        void visit(RowBlock block, int row) throws IOException;
    }

    /**
     * The folder's Parquet files, by name.
     *
     * @throws IOException where the folder cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Shows each row, file by file.
     *
     * @throws IOException where a file cannot be read, or the visitor fails
     */
    public static void forEach(Path folder, Dataset dataset, RowVisitor visitor) throws IOException {
        RowBlock block = new RowBlock(dataset, ROWS);
        for (Path file : files(folder)) {
            try (ParquetSource source = ParquetSource.open(file)) {
                while (source.read(block)) {
                    for (int row = 0; row < block.size(); row++) {
                        visitor.visit(block, row);
                    }
                }
            }
        }
    }
}
