package vn.dti.intake.read;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns text in a character set from before Unicode into letters. Such a set gives Latin bytes other meanings: TCVN3 (fonts
 * named .Vn…) has a byte for each small letter, and the capitals with a tone as the small ones in another font; VNI puts a
 * byte for the marks behind the bare letter.
 */
final class OldLetters extends Reader {
    /** TCVN 5712:1993, VN3: a byte, the letter it is. */
    private static final Map<Integer, Integer> TCVN3 = pairs(
            "\u00B5à\u00B6ả\u00B7ã\u00B8á\u00B9ạ\u00A8ă\u00BBằ\u00BCẳ\u00BDẵ\u00BEắ\u00C6ặ\u00A9â\u00C7ầ\u00C8ẩ\u00C9ẫ"
                    + "\u00CAấ\u00CBậ\u00AEđ\u00CCè\u00CEẻ\u00CFẽ\u00D0é\u00D1ẹ\u00AAê\u00D2ề\u00D3ể\u00D4ễ\u00D5ế\u00D6ệ"
                    + "\u00D7ì\u00D8ỉ\u00DCĩ\u00DDí\u00DEị\u00DFò\u00E1ỏ\u00E2õ\u00E3ó\u00E4ọ\u00ABô\u00E5ồ\u00E6ổ\u00E7ỗ"
                    + "\u00E8ố\u00E9ộ\u00ACơ\u00EAờ\u00EBở\u00ECỡ\u00EDớ\u00EEợ\u00EFù\u00F1ủ\u00F2ũ\u00F3ú\u00F4ụ\u00ADư"
                    + "\u00F5ừ\u00F6ử\u00F7ữ\u00F8ứ\u00F9ự\u00FAỳ\u00FBỷ\u00FCỹ\u00FDý\u00FEỵ\u00A1Ă\u00A2Â\u00A3Ê\u00A4Ô"
                    + "\u00A5Ơ\u00A6Ư\u00A7Đ");

    /** VNI: a byte that is a letter by itself. */
    private static final Map<Integer, Integer> VNI =
            pairs("\u00EDí\u00ECì\u00E6ỉ\u00F3ĩ\u00F2ị\u00F4ơ\u00F6ư\u00EEỵ\u00F1đ"
                    + "\u00CDÍ\u00CCÌ\u00C6Ỉ\u00D3Ĩ\u00D2Ị\u00D4Ơ\u00D6Ư\u00CEỴ\u00D1Đ");

    /** VNI: the marks that a byte puts on the letter before it, as combining marks; capitals have their own bytes. */
    private static final Map<Integer, String> VNI_MARKS = marks();

    /** The no-break space: above it stand letters only. */
    private static final char LAST_SIGN = '\u00A0';

    private static final char UNKNOWN = '\uFFFD';

    private final Reader bytes;
    private final boolean vni;
    private final StringBuilder ready = new StringBuilder();
    private int given;

    /**
     * @param bytes the file, a character a byte
     * @param set the set it is written in
     */
    OldLetters(Reader bytes, CharacterSet set) {
        this.bytes = bytes;
        this.vni = set == CharacterSet.VNI;
    }

    private static Map<Integer, Integer> pairs(String pairs) {
        Map<Integer, Integer> letters = new HashMap<>();
        for (int i = 0; i < pairs.length(); i += 2) {
            letters.put((int) pairs.charAt(i), (int) pairs.charAt(i + 1));
        }
        return Map.copyOf(letters);
    }

    private static Map<Integer, String> marks() {
        Map<Integer, String> marks = new HashMap<>();
        String acute = "\u0301";
        String grave = "\u0300";
        String hook = "\u0309";
        String tilde = "\u0303";
        String dot = "\u0323";
        String roof = "\u0302";
        String breve = "\u0306";
        marks.put(0xF9, acute);
        marks.put(0xF8, grave);
        marks.put(0xFB, hook);
        marks.put(0xF5, tilde);
        marks.put(0xEF, dot);
        marks.put(0xE2, roof);
        marks.put(0xE1, roof + acute);
        marks.put(0xE0, roof + grave);
        marks.put(0xE5, roof + hook);
        marks.put(0xE3, roof + tilde);
        marks.put(0xE4, roof + dot);
        marks.put(0xEA, breve);
        marks.put(0xE9, breve + acute);
        marks.put(0xE8, breve + grave);
        marks.put(0xFA, breve + hook);
        marks.put(0xFC, breve + tilde);
        marks.put(0xEB, breve + dot);
        for (int small : marks.keySet().stream().toList()) {
            marks.put(small - 0x20, marks.get(small));
        }
        return Map.copyOf(marks);
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int filled = 0;
        while (filled < length) {
            if (given == ready.length() && !more()) {
                break;
            }
            target[from + filled] = ready.charAt(given);
            given++;
            filled++;
        }
        return filled == 0 && length > 0 ? -1 : filled;
    }

    /** Reads the next stretch; marks stay marks, which the row's reader composes. */
    private boolean more() throws IOException {
        ready.setLength(0);
        given = 0;
        char[] block = new char[4_096];
        int count = bytes.read(block, 0, block.length);
        for (int i = 0; i < count; i++) {
            int c = block[i];
            Integer letter = (vni ? VNI : TCVN3).get(c);
            String marks = vni && letter == null ? VNI_MARKS.get(c) : null;
            if (marks != null) {
                ready.append(marks);
            } else {
                ready.append((char) (letter != null ? letter : vni || c <= LAST_SIGN ? c : UNKNOWN));
            }
        }
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
