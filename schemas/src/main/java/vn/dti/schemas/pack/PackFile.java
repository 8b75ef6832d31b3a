package vn.dti.schemas.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * A file of a pack.
 *
 * @param name its name as faults tell it: {@code hanoi/units.csv}
 * @param bytes its content
 */
record PackFile(String name, byte[] bytes) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The content as text, NFC, without a byte order mark. */
    String text() {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new PackFault(name, 0, "is not UTF-8; save it again as UTF-8", e);
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        return normal.startsWith(BYTE_ORDER_MARK) ? normal.substring(1) : normal;
    }

    PackFault fault(int line, String problem) {
        return new PackFault(name, line, problem);
    }
}
