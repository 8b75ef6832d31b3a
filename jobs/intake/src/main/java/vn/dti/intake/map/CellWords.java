package vn.dti.intake.map;

import java.text.Normalizer;

/** The text of a cell, made clean: NFC, no white space around it, single spaces inside. */
final class CellWords {

    private CellWords() {}

    static String clean(String text) {
        boolean plain = true;
        boolean space = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            boolean spaceHere = c == ' ';
            plain = c < 128 && c > ' ' || (spaceHere && !space);
            space = spaceHere;
        }
        if (plain && !space) {
            return text;
        }
        return text.isEmpty() ? text : squeezed(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
