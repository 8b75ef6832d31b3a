package vn.dti.intake.rule;

import vn.dti.schemas.extract.Field;

/**
 * Keeps persons out of findings. A personal field is never quoted; nor is a cell that may have slipped into another
 * column: one of an odd row, one with an e-mail address, or one with the many digits of a phone or identity number.
 */
final class Masking {
    private static final int MOST_SHOWN = 80;
    private static final int MANY_DIGITS = 9;
    private static final String MASK = "•••";

    private Masking() {}

    static String mask(Field field, String text, boolean oddRow) {
        if (field.personal() || oddRow || text.indexOf('@') >= 0) {
            return MASK;
        }
        return field != Field.DOSSIER_CODE && manyDigits(text) ? MASK : shorten(text);
    }

    static String shorten(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN - 1) + "…";
    }

    /** An unbroken run of digits, as no code, time or amount of the contract has. */
    private static boolean manyDigits(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            if (run >= MANY_DIGITS) {
                return true;
            }
        }
        return false;
    }
}
