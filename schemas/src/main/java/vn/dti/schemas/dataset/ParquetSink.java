package vn.dti.schemas.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.impl.ColumnWriteStoreV2;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dataset as one Parquet file, a column at a time and without Hadoop. The same rows and metadata give the same
 * bytes, however they were cut into blocks and whichever process writes them. The file is whole only once {@link #close}
 * has returned; whoever needs that to be atomic writes beside the target and renames.
 */
public final class ParquetSink implements Closeable {
    /** Rows of a page: ten blocks of 2,048. A column of times is then some 60 KB, a good size to decode at once. */
    static final int ROWS_PER_PAGE = 20_480;
    /**
     * Rows of a row group, six pages: few enough to hold a group of all the extract's columns in some 20 MB, many enough
     * for dictionaries to pay. A commune's month is one group; a reader still gets tasks to run side by side.
     */
    public static final int ROWS_PER_GROUP = 6 * ROWS_PER_PAGE;

    private static final int LEVEL = 1;
    private static final int STATISTICS_LENGTH = 64;

    private final Path file;
    private final Dataset dataset;
    private final Map<String, String> metadata;
    private final MessageType schema;
    private final ParquetProperties properties;
    private final ZstdCodecs codecs;
    private final ParquetFileWriter writer;

    private @Nullable Group group;
    private long rows;
    private boolean failed;
    private boolean closed;

    private ParquetSink(
            Path file, Dataset dataset, Map<String, String> metadata, int level, ParquetProperties.WriterVersion values)
            throws IOException {
        this.file = file;
        this.dataset = dataset;
        this.metadata = new TreeMap<>(metadata);
        this.schema = ParquetSchema.of(dataset);
        this.properties = ParquetSchema.properties(dataset, ROWS_PER_PAGE, values);
        this.writer = new ParquetFileWriter(
                new LocalOutputFile(file),
                schema,
                ParquetFileWriter.Mode.OVERWRITE,
                Long.MAX_VALUE,
                0,
                STATISTICS_LENGTH,
                STATISTICS_LENGTH,
                false);
        this.codecs = new ZstdCodecs(level);
        writer.start();
    }

    /**
     * Starts a file, in place of any other of that name.
     *
     * @param file where to
     * @param dataset its columns
     * @param metadata what the footer says beside them
     * @throws IOException where the file cannot be written
     */
    public static ParquetSink create(Path file, Dataset dataset, Map<String, String> metadata) throws IOException {
        return create(file, dataset, metadata, LEVEL);
    }

    /**
     * Starts a file with another compression level than 1.
     *
     * @throws IOException where the file cannot be written
     */
    public static ParquetSink create(Path file, Dataset dataset, Map<String, String> metadata, int level)
            throws IOException {
        return new ParquetSink(file, dataset, metadata, level, ParquetProperties.WriterVersion.PARQUET_2_0);
    }

    /**
     * Starts a file that an engine reads whole night after night: values plain or by dictionary, which is decoded fastest,
     * and not as differences, which takes less room.
     *
     * @throws IOException where the file cannot be written
     */
    public static ParquetSink plain(Path file, Dataset dataset) throws IOException {
        return new ParquetSink(file, dataset, Map.of(), LEVEL, ParquetProperties.WriterVersion.PARQUET_1_0);
    }

    /**
     * Writes the filled rows of a block, which may then be filled again.
     *
     * @throws IOException where the file cannot be written
     * @throws IllegalArgumentException where a required value is missing, a decimal does not fit, or the block is another
     *     dataset's
     */
    public void write(RowBlock block) throws IOException {
        if (!block.dataset().equals(dataset)) {
            throw new IllegalArgumentException("rows of " + block.dataset().name() + " in a file of " + dataset.name());
        }
        boolean done = false;
        try {
            int row = 0;
            while (row < block.size()) {
                Group current = group == null ? new Group() : group;
                group = current;
                int to = Math.min(block.size(), row + current.room());
                current.write(block, row, to);
                if (current.full()) {
                    finish(current);
                }
                row = to;
            }
            done = true;
        } finally {
            failed |= !done;
        }
    }

    /** Rows written so far. */
    public long rows() {
        return rows;
    }

    /**
     * Finishes the file. After a failed write nothing is finished: what is there is not a Parquet file.
     *
     * @throws IOException where the file cannot be written
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (!failed) {
                if (group != null) {
                    finish(group);
                }
                writer.end(metadata);
            }
        } finally {
            codecs.release();
            writer.close();
        }
        if (!failed) {
            FixedFooter.rewrite(file);
        }
    }

    private void finish(Group full) throws IOException {
        full.flush();
        group = null;
    }

    /** A row group in the making: its pages are held compressed until all its rows are there. */
    private final class Group {
        private final ColumnChunkPageWriteStore pages = new ColumnChunkPageWriteStore(
                codecs.getCompressor(CompressionCodecName.ZSTD),
                schema,
                properties.getAllocator(),
                STATISTICS_LENGTH,
                false);
        private final ColumnWriteStore store = new ColumnWriteStoreV2(schema, pages, properties);
        private final List<ColumnFill> columns = new ArrayList<>();
        private int rowsInGroup;

        Group() {
            List<ColumnDescriptor> descriptors = schema.getColumns();
            for (int i = 0; i < descriptors.size(); i++) {
                columns.add(new ColumnFill(dataset.columns().get(i), i, store.getColumnWriter(descriptors.get(i))));
            }
        }

        /** How many rows may come at once: pages end at the same rows in every column and whatever the blocks. */
        int room() {
            return ROWS_PER_PAGE - rowsInGroup % ROWS_PER_PAGE;
        }

        boolean full() {
            return rowsInGroup == ROWS_PER_GROUP;
        }

        void write(RowBlock block, int from, int to) {
            for (ColumnFill column : columns) {
                column.write(block, from, to);
            }
            for (int row = from; row < to; row++) {
                store.endRecord();
            }
            rowsInGroup += to - from;
            rows += to - from;
        }

        void flush() throws IOException {
            writer.startBlock(rowsInGroup);
            store.flush();
            pages.flushToFileWriter(writer);
            writer.endBlock();
            store.close();
            pages.close();
        }
    }
}
