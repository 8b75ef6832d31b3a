package vn.dti.intake.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a text file's bytes become letters: by its byte order mark, UTF-8 where it has none. */
enum CharacterSet {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_MARKED(StandardCharsets.UTF_8, 3),
    UTF_16LE(StandardCharsets.UTF_16LE, 2),
    UTF_16BE(StandardCharsets.UTF_16BE, 2);

    private final Charset charset;
    private final int markBytes;

    CharacterSet(Charset charset, int markBytes) {
        this.charset = charset;
        this.markBytes = markBytes;
    }

    Charset charset() {
        return charset;
    }

    /** How many bytes the mark takes. */
    int markBytes() {
        return markBytes;
    }

    static CharacterSet of(byte[] head) {
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return UTF_8_MARKED;
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return UTF_16LE;
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return UTF_16BE;
        }
        return UTF_8;
    }
}
