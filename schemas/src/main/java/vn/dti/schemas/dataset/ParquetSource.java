package vn.dti.schemas.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads a flat Parquet file block by block, without Hadoop: one of ours, or one that Spark or DuckDB wrote with zstd or no
 * compression. Columns are matched by name; one that the file lacks is missing in every row, one that the dataset lacks is
 * not read.
 */
public final class ParquetSource implements Closeable {
    private final Path file;
    private final FileChannel channel;
    private final ParquetMetadata footer;
    private final Iterator<BlockMetaData> groups;
    private final ZstdCodecs codecs = new ZstdCodecs(1);

    private @Nullable Dataset dataset;
    private @Nullable RowGroupReader group;

    private ParquetSource(Path file, FileChannel channel, ParquetMetadata footer) {
        this.file = file;
        this.channel = channel;
        this.footer = footer;
        this.groups = footer.getBlocks().iterator();
    }

    /**
     * Opens a file.
     *
     * @throws IOException where the file cannot be read or is not Parquet
     */
    public static ParquetSource open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            ParquetMetadata footer = new ParquetMetadataConverter()
                    .readParquetMetadata(FileTail.read(channel).stream(), ParquetMetadataConverter.NO_FILTER);
            return new ParquetSource(file, channel, footer);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw new IOException(file + " is not a Parquet file: " + e.getMessage(), e);
        }
    }

    /** What the footer says beside the columns, sorted. */
    public Map<String, String> metadata() {
        return new TreeMap<>(footer.getFileMetaData().getKeyValueMetaData());
    }

    /** How many rows the file has. */
    public long rows() {
        return footer.getBlocks().stream().mapToLong(BlockMetaData::getRowCount).sum();
    }

    /** The names of the file's columns, in their order. */
    public List<String> columns() {
        return schema().getFields().stream().map(Type::getName).toList();
    }

    /**
     * Fills a block with the next rows, from its first on.
     *
     * @return whether there were any; the block is empty where not
     * @throws IOException where the file cannot be read, is damaged, or has a column of another type
     */
    public boolean read(RowBlock block) throws IOException {
        bind(block.dataset());
        try {
            int row = 0;
            while (row < block.capacity()) {
                RowGroupReader current = group;
                if (current == null || current.finished()) {
                    if (!groups.hasNext()) {
                        break;
                    }
                    current = RowGroupReader.open(channel, footer, groups.next(), block, codecs);
                    group = current;
                }
                row += current.read(block, row);
            }
            block.size(row);
            return row > 0;
        } catch (IOException | RuntimeException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        codecs.release();
        channel.close();
    }

    private MessageType schema() {
        return footer.getFileMetaData().getSchema();
    }

    private void bind(Dataset wanted) throws IOException {
        if (dataset != null) {
            if (!dataset.equals(wanted)) {
                throw new IllegalArgumentException("one source is read into blocks of one dataset");
            }
            return;
        }
        for (Column column : wanted.columns()) {
            if (schema().containsField(column.name())) {
                Type type = schema().getType(column.name());
                if (!ParquetSchema.readable(column.type(), type)) {
                    throw new IOException(
                            file + ": column " + column.name() + " is " + type + ", not " + column.type());
                }
            }
        }
        dataset = wanted;
    }
}
