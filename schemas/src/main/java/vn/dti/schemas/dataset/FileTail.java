package vn.dti.schemas.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The end of a Parquet file: footer, its length in four bytes, four bytes of magic.
 *
 * @param start where the footer begins
 * @param footer its bytes
 */
record FileTail(long start, byte[] footer) {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = Integer.BYTES + MAGIC.length;

    /**
     * Reads a file's tail.
     *
     * @throws IOException where the file is not Parquet
     */
    static FileTail read(FileChannel channel) throws IOException {
        long end = channel.size() - TAIL;
        if (end < MAGIC.length) {
            throw new IOException("it is too short");
        }
        ByteBuffer tail = bytes(channel, end, TAIL);
        int length = tail.getInt();
        byte[] magic = new byte[MAGIC.length];
        tail.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new IOException("it does not end in PAR1");
        }
        if (length <= 0 || length > end - MAGIC.length) {
            throw new IOException("its footer's length is " + length);
        }
        return new FileTail(end - length, bytes(channel, end - length, length).array());
    }

    /** Writes a footer in place of this one. */
    void replace(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer tail = ByteBuffer.allocate(bytes.length + TAIL).order(ByteOrder.LITTLE_ENDIAN);
        tail.put(bytes).putInt(bytes.length).put(MAGIC).flip();
        long position = start;
        while (tail.hasRemaining()) {
            position += channel.write(tail, position);
        }
        channel.truncate(position);
    }

    ByteArrayInputStream stream() {
        return new ByteArrayInputStream(footer);
    }

    /** A span of the file, little-endian. */
    static ByteBuffer bytes(FileChannel channel, long position, long length) throws IOException {
        if (position < 0 || length < 0 || length > channel.size() - position || length > Integer.MAX_VALUE) {
            throw new IOException("it names " + length + " bytes at " + position + ", which it does not have");
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new IOException("it ends too early");
            }
        }
        return buffer.flip();
    }
}
