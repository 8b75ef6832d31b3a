package vn.dti.schemas.dataset;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Compression for Parquet pages over zstd-jni: Parquet's own factory would need Hadoop on the class path. */
final class ZstdCodecs implements CompressionCodecFactory {
    private final Zstd zstd;

    ZstdCodecs(int level) {
        zstd = new Zstd(level);
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        if (codec != CompressionCodecName.ZSTD) {
            throw new UnsupportedOperationException("pages are written with ZSTD only, not " + codec);
        }
        return zstd;
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return switch (codec) {
            case ZSTD -> zstd;
            case UNCOMPRESSED -> new Plain();
            case SNAPPY, GZIP, LZO, BROTLI, LZ4, LZ4_RAW ->
                throw new UnsupportedOperationException("pages compressed with " + codec + " cannot be read here");
        };
    }

    @Override
    public void release() {
        zstd.release();
    }

    private static byte[] bytes(ByteBuffer buffer, int size) {
        byte[] bytes = new byte[size];
        buffer.get(bytes);
        return bytes;
    }

    private static final class Zstd implements BytesInputCompressor, BytesInputDecompressor {
        private final ZstdCompressCtx compressor = new ZstdCompressCtx();
        private final ZstdDecompressCtx decompressor = new ZstdDecompressCtx();

        Zstd(int level) {
            compressor.setLevel(level);
        }

        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            return BytesInput.from(compressor.compress(bytes.toByteArray()));
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.ZSTD;
        }

        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            return BytesInput.from(decompressor.decompress(bytes.toByteArray(), size));
        }

        @Override
        public void decompress(ByteBuffer input, int compressed, ByteBuffer output, int size) {
            output.put(decompressor.decompress(bytes(input, compressed), size));
        }

        @Override
        public void release() {
            compressor.close();
            decompressor.close();
        }
    }

    private static final class Plain implements BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput bytes, int size) {
            return bytes;
        }

        @Override
        public void decompress(ByteBuffer input, int compressed, ByteBuffer output, int size) {
            output.put(bytes(input, size));
        }

        @Override
        public void release() {}
    }
}
