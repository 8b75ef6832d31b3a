package vn.dti.nightly.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Text as UTF-8 through one buffer. A general writer copies and encodes each short piece for itself; that was half the time. */
final class Utf8Output implements Closeable {
    private static final int MOST_BYTES_A_CHARACTER = 3;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;

    Utf8Output(OutputStream out) {
        this.out = out;
    }

    /** Writes text without characters beyond the basic plane; Vietnamese has none. */
    void write(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            write(text.charAt(i));
        }
    }

    /** Writes one character. */
    void write(char c) throws IOException {
        if (filled > buffer.length - MOST_BYTES_A_CHARACTER) {
            flush();
        }
        if (c < 0x80) {
            buffer[filled++] = (byte) c;
        } else if (c < 0x800) {
            buffer[filled++] = (byte) (0xC0 | c >> 6);
            buffer[filled++] = (byte) (0x80 | c & 0x3F);
        } else {
            buffer[filled++] = (byte) (0xE0 | c >> 12);
            buffer[filled++] = (byte) (0x80 | c >> 6 & 0x3F);
            buffer[filled++] = (byte) (0x80 | c & 0x3F);
        }
    }

    /** Hands on what is buffered. */
    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
