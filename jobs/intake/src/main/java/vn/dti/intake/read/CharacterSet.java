package vn.dti.intake.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a text file's bytes become letters: by its byte order mark, UTF-8 where it has none. Where its beginning is not UTF-8 it is
 * in one of the sets from before Unicode, and whichever makes known titles of its header is right.
 */
enum CharacterSet {
    UTF_8(StandardCharsets.UTF_8, 0, ""),
    UTF_8_MARKED(StandardCharsets.UTF_8, 3, ""),
    UTF_16LE(StandardCharsets.UTF_16LE, 2, ""),
    UTF_16BE(StandardCharsets.UTF_16BE, 2, ""),
    TCVN3(StandardCharsets.ISO_8859_1, 0, "TCVN3 (ABC)"),
    VNI(StandardCharsets.ISO_8859_1, 0, "VNI-Windows"),
    WINDOWS_1258(Charset.forName("windows-1258"), 0, "Windows-1258");

    private final Charset charset;
    private final int markBytes;
    private final String oldName;

    CharacterSet(Charset charset, int markBytes, String oldName) {
        this.charset = charset;
        this.markBytes = markBytes;
        this.oldName = oldName;
    }

    /** Of the two own sets the one in which each byte is a character. */
    Charset charset() {
        return charset;
    }

    /** How many bytes the mark takes. */
    int markBytes() {
        return markBytes;
    }

    /** The name of a set from before Unicode, empty of the others. */
    String oldName() {
        return oldName;
    }

    /** Whether the bytes need {@link OldLetters}. */
    boolean ownLetters() {
        return this == TCVN3 || this == VNI;
    }

    /** The sets a text may be in that begins with these bytes. */
    static List<CharacterSet> candidates(byte[] head) {
        CharacterSet set = of(head);
        return set == UTF_8 && !utf8(head) ? List.of(TCVN3, VNI, WINDOWS_1258) : List.of(set);
    }

    /** Whether bytes are UTF-8, where the last character may be cut off. */
    private static boolean utf8(byte[] head) {
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
        return !result.isError();
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
