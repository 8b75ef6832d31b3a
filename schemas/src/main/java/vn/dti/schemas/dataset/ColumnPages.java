package vn.dti.schemas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputDecompressor;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** The pages of one column of one row group. Parquet's own file reader would need Hadoop on the class path. */
final class ColumnPages implements PageReader {
    /** Far above any page we or others write; a damaged size must not take the memory. */
    private static final int LARGEST_PAGE = 1 << 28;

    private final PrimitiveType type;
    private final long values;
    private final BytesInputDecompressor decompressor;
    private final Queue<Page> pages = new ArrayDeque<>();
    private @Nullable DictionaryPage dictionary;

    private record Page(PageHeader header, ByteBuffer body) {}

    ColumnPages(PrimitiveType type, long values, ByteBuffer chunk, BytesInputDecompressor decompressor)
            throws IOException {
        this.type = type;
        this.values = values;
        this.decompressor = decompressor;
        ByteBufferInputStream in = ByteBufferInputStream.wrap(chunk);
        while (in.available() > 0) {
            PageHeader header = Util.readPageHeader((InputStream) in);
            if (header.getUncompressed_page_size() > LARGEST_PAGE) {
                throw new IOException("it names a page of " + header.getUncompressed_page_size() + " bytes");
            }
            ByteBuffer body = in.slice(header.getCompressed_page_size()).slice();
            switch (header.getType()) {
                case DICTIONARY_PAGE ->
                    dictionary = new DictionaryPage(
                            whole(header, body),
                            header.getDictionary_page_header().getNum_values(),
                            encoding(header.getDictionary_page_header().getEncoding()));
                case DATA_PAGE, DATA_PAGE_V2 -> pages.add(new Page(header, body));
                case INDEX_PAGE -> {
                    // nothing to read
                }
            }
        }
    }

    @Override
    public @Nullable DictionaryPage readDictionaryPage() {
        return dictionary;
    }

    @Override
    public long getTotalValueCount() {
        return values;
    }

    /** The next page, decompressed only now so that one page a column is held open. */
    @Override
    public @Nullable DataPage readPage() {
        Page page = pages.poll();
        if (page == null) {
            return null;
        }
        try {
            return page.header().isSetData_page_header_v2() ? second(page) : first(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataPage first(Page page) throws IOException {
        DataPageHeader header = page.header().getData_page_header();
        return new DataPageV1(
                whole(page.header(), page.body()),
                header.getNum_values(),
                page.header().getUncompressed_page_size(),
                Statistics.createStats(type),
                encoding(header.getRepetition_level_encoding()),
                encoding(header.getDefinition_level_encoding()),
                encoding(header.getEncoding()));
    }

    private DataPage second(Page page) throws IOException {
        DataPageHeaderV2 header = page.header().getData_page_header_v2();
        ByteBuffer body = page.body();
        int repetitions = header.getRepetition_levels_byte_length();
        int definitions = header.getDefinition_levels_byte_length();
        int levels = repetitions + definitions;
        BytesInput data = BytesInput.from(body.slice(levels, body.remaining() - levels));
        if (header.isIs_compressed() && data.size() > 0) {
            data = BytesInput.from(decompressor
                    .decompress(data, page.header().getUncompressed_page_size() - levels)
                    .toByteArray());
        }
        return DataPageV2.uncompressed(
                header.getNum_rows(),
                header.getNum_nulls(),
                header.getNum_values(),
                BytesInput.from(body.slice(0, repetitions)),
                BytesInput.from(body.slice(repetitions, definitions)),
                encoding(header.getEncoding()),
                data,
                Statistics.createStats(type));
    }

    private BytesInput whole(PageHeader header, ByteBuffer body) throws IOException {
        return decompressor.decompress(BytesInput.from(body), header.getUncompressed_page_size());
    }

    private static Encoding encoding(org.apache.parquet.format.Encoding encoding) {
        return Encoding.valueOf(encoding.name());
    }
}
