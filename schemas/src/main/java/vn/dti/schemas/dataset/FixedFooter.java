package vn.dti.schemas.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Writes a file's footer anew so that equal content has equal bytes. Parquet lists each column's encodings in the order
 * of an identity hash set, which differs from one process to the next, and names its own build as the maker.
 */
final class FixedFooter {
    private static final String CREATED_BY = "dti version 1.0.0 (build contracts)";

    private FixedFooter() {}

    static void rewrite(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileTail tail = FileTail.read(channel);
            FileMetaData footer = Util.readFileMetaData(tail.stream());
            sort(footer);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(tail.footer().length);
            Util.writeFileMetaData(footer, bytes);
            tail.replace(channel, bytes.toByteArray());
        }
    }

    private static void sort(FileMetaData footer) {
        footer.setCreated_by(CREATED_BY);
        if (footer.isSetKey_value_metadata()) {
            footer.getKey_value_metadata().sort(Comparator.comparing(KeyValue::getKey));
        }
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk column : group.getColumns()) {
                column.getMeta_data().getEncodings().sort(Comparator.comparingInt(Encoding::getValue));
                column.getMeta_data()
                        .getEncoding_stats()
                        .sort(Comparator.comparingInt((PageEncodingStats stats) ->
                                        stats.getPage_type().getValue())
                                .thenComparingInt(stats -> stats.getEncoding().getValue()));
            }
        }
    }
}
