package vn.dti.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.MalformedInputException;

/**
 * The letters of a UTF-8 text, without forgiveness. The JDK's decoder gives the same letters and the same refusals (a test
 * compares them), at twice the cost on Vietnamese text, where a letter in four has more than one byte.
 */
final class Utf8Letters extends Reader {
    private static final int BUFFER = 1 << 15;
    private static final int FIRST_OF_TWO = 0xC2;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int FIRST_OF_FOUR = 0xF0;
    private static final int LAST_OF_FOUR = 0xF4;
    private static final int MALFORMED = -1;

    private final InputStream in;
    private final byte[] bytes = new byte[BUFFER];
    private int at;
    private int end;
    private char low;

    /**
     * @param in the text, after its byte order mark
     */
    Utf8Letters(InputStream in) {
        this.in = in;
    }

    /**
     * All letters before a fault are given first, so that whoever reads lines knows in which one the fault is.
     *
     * @throws MalformedInputException where the bytes are not UTF-8
     */
    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int next = from;
        int full = from + length;
        if (low != 0 && next < full) {
            to[next++] = low;
            low = 0;
        }
        while (next < full) {
            if (at == end && !fill()) {
                break;
            }
            int here = at;
            int ascii = here + Math.min(end - here, full - next);
            while (here < ascii && bytes[here] >= 0) {
                to[next++] = (char) bytes[here++];
            }
            at = here;
            if (next == full || at == end) {
                // what follows is in the next buffer, or belongs to the next call
                if (next > from && at == end) {
                    break;
                }
                continue;
            }
            int letter = letter();
            if (letter == MALFORMED) {
                if (next == from) {
                    throw new MalformedInputException(1);
                }
                break;
            }
            if (Character.isBmpCodePoint(letter)) {
                to[next++] = (char) letter;
            } else {
                to[next++] = Character.highSurrogate(letter);
                low = Character.lowSurrogate(letter);
                if (next < full) {
                    to[next++] = low;
                    low = 0;
                }
            }
        }
        return next == from && length > 0 ? -1 : next - from;
    }

    /** The letter of several bytes that begins here, {@link #MALFORMED} where none does. */
    private int letter() throws IOException {
        int first = bytes[at] & 0xFF;
        if (first < FIRST_OF_TWO || first > LAST_OF_FOUR) {
            return MALFORMED;
        }
        int length = first < FIRST_OF_THREE ? 2 : first < FIRST_OF_FOUR ? 3 : 4;
        while (end - at < length) {
            if (!fill()) {
                return MALFORMED;
            }
        }
        int letter = first & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            int following = bytes[at + i];
            if ((following & 0xC0) != 0x80) {
                return MALFORMED;
            }
            letter = letter << 6 | (following & 0x3F);
        }
        boolean tooLong = letter < (length == 3 ? 0x800 : length == 4 ? 0x10000 : 0x80);
        if (tooLong || letter > Character.MAX_CODE_POINT || (letter >= 0xD800 && letter <= 0xDFFF)) {
            return MALFORMED;
        }
        at += length;
        return letter;
    }

    /** Reads on, keeping what is not used yet; false at the end. */
    private boolean fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        int more = in.read(bytes, end, BUFFER - end);
        end += Math.max(more, 0);
        return more > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
