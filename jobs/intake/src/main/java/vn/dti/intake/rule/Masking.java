package vn.dti.intake.rule;

import vn.dti.intake.map.PersonalLooks;
import vn.dti.schemas.extract.ExtractField;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;

/**
 * Keeps persons out of findings. A personal field is never quoted; nor is a cell that may have slipped into another
 * column: one of an odd row, one with an e-mail address, or one with the many digits of a phone or identity number.
 */
final class Masking {
    private static final int MOST_SHOWN = 80;
    private static final String MASK = "•••";

    private Masking() {}

    static String mask(ExtractField field, String text, boolean oddRow) {
        boolean ofACode = field == Field.DOSSIER_CODE || (field instanceof FeedField && field.type() == FieldType.TEXT);
        boolean code = ofACode && text.indexOf('@') < 0;
        return field.personal() || oddRow || (!code && PersonalLooks.has(text)) ? MASK : shorten(text);
    }

    static String shorten(String text) {
        return shorten(text, MOST_SHOWN);
    }

    static String shorten(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
