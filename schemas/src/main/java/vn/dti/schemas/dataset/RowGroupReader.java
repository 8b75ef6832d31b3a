package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.MessageType;

/** The columns of one row group that a dataset wants, read side by side. */
final class RowGroupReader {
    private final List<ColumnDrain> drains;
    private final List<ColumnReader> readers;
    private final List<Integer> absent;
    private long rowsLeft;

    private RowGroupReader(List<ColumnDrain> drains, List<ColumnReader> readers, List<Integer> absent, long rows) {
        this.drains = drains;
        this.readers = readers;
        this.absent = absent;
        this.rowsLeft = rows;
    }

    static RowGroupReader open(
            FileChannel channel, ParquetMetadata footer, BlockMetaData group, RowBlock block, ZstdCodecs codecs)
            throws IOException {
        MessageType schema = footer.getFileMetaData().getSchema();
        Map<String, ColumnChunkMetaData> chunks = new LinkedHashMap<>();
        group.getColumns().forEach(chunk -> chunks.put(chunk.getPath().toDotString(), chunk));

        Map<ColumnDescriptor, PageReader> pages = new LinkedHashMap<>();
        List<ColumnDrain> drains = new ArrayList<>();
        List<Integer> absent = new ArrayList<>();
        List<Column> columns = block.dataset().columns();
        for (int position = 0; position < columns.size(); position++) {
            ColumnChunkMetaData chunk = chunks.get(columns.get(position).name());
            if (chunk == null) {
                absent.add(position);
                continue;
            }
            ColumnDescriptor descriptor = schema.getColumnDescription(
                    new String[] {columns.get(position).name()});
            pages.put(
                    descriptor,
                    new ColumnPages(
                            descriptor.getPrimitiveType(),
                            chunk.getValueCount(),
                            FileTail.bytes(channel, chunk.getStartingPos(), chunk.getTotalSize()),
                            codecs.getDecompressor(chunk.getCodec())));
            drains.add(new ColumnDrain(columns.get(position), position, descriptor, block));
        }
        MessageType wanted = new MessageType(
                schema.getName(),
                pages.keySet().stream()
                        .map(column -> schema.getType(column.getPath()[0]))
                        .toList());
        ColumnReadStoreImpl store = new ColumnReadStoreImpl(
                new Pages(group.getRowCount(), pages),
                new Drains(drains),
                wanted,
                footer.getFileMetaData().getCreatedBy());
        List<ColumnReader> readers =
                pages.keySet().stream().map(store::getColumnReader).toList();
        return new RowGroupReader(drains, readers, absent, group.getRowCount());
    }

    boolean finished() {
        return rowsLeft == 0;
    }

    /** Reads as many rows as are left and fit, from a position of the block on, and says how many. */
    int read(RowBlock block, int from) {
        int rows = (int) Math.min(block.capacity() - from, rowsLeft);
        for (int i = 0; i < drains.size(); i++) {
            drains.get(i).read(readers.get(i), block, from, from + rows);
        }
        for (int column : absent) {
            for (int row = from; row < from + rows; row++) {
                block.setNull(column, row);
            }
        }
        rowsLeft -= rows;
        return rows;
    }

    private record Pages(long rows, Map<ColumnDescriptor, PageReader> readers) implements PageReadStore {
        @Override
        public PageReader getPageReader(ColumnDescriptor descriptor) {
            PageReader reader = readers.get(descriptor);
            if (reader == null) {
                throw new IllegalArgumentException("no pages of " + descriptor);
            }
            return reader;
        }

        @Override
        public long getRowCount() {
            return rows;
        }
    }

    private static final class Drains extends GroupConverter {
        private final List<ColumnDrain> drains;

        Drains(List<ColumnDrain> drains) {
            this.drains = drains;
        }

        @Override
        public Converter getConverter(int field) {
            return drains.get(field);
        }

        @Override
        public void start() {}

        @Override
        public void end() {}
    }
}
