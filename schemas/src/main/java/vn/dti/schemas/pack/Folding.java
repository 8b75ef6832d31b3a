package vn.dti.schemas.pack;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as people type them, made comparable: case, doubled and special spaces, punctuation and accents (also where a
 * tone mark stands: Hoà, Hòa) do not count, and đ is d. For matching only; what is stored is the official form.
 */
public final class Folding {

    private Folding() {}

    /** The folded form: lower-case ASCII letters and digits, single spaces, other marks dropped or made spaces. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean space = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == 'đ') {
                c = 'd';
            }
            if (Character.isLetterOrDigit(c) || c == '.') {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                space = true;
            }
        }
        return folded.toString();
    }
}
