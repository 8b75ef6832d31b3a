package vn.dti.intake.map;

import java.text.Normalizer;

/** The text of a cell, made clean: NFC, no white space around it, single spaces inside. */
final class CellWords {
    private static final char FIRST_COMBINING = '\u0300';
    private static final char FIRST_VIETNAMESE = '\u1EA0';
    private static final char LAST_VIETNAMESE = '\u1EF9';

    private CellWords() {}

    static String clean(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (space) {
                    return thoroughly(text);
                }
                space = true;
            } else if (isLetterOrSign(c)) {
                space = false;
            } else {
                return thoroughly(text);
            }
        }
        return space ? thoroughly(text) : text;
    }

    /** A visible character that is composed already: all that Vietnamese text consists of. */
    private static boolean isLetterOrSign(char c) {
        return (c > ' ' && c < '\u007F')
                || (c > '\u00A0' && c < FIRST_COMBINING)
                || (c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE);
    }

    private static String thoroughly(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder squeezed = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B') {
                if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) != ' ') {
                    squeezed.append(' ');
                }
            } else if (!Character.isISOControl(c)) {
                squeezed.append(c);
            }
        }
        int end = squeezed.length();
        if (end > 0 && squeezed.charAt(end - 1) == ' ') {
            squeezed.setLength(end - 1);
        }
        return squeezed.toString();
    }
}
