package vn.dti.intake.map;

import vn.dti.schemas.pack.Folding;

/** Titles that this system writes into the workbooks it sends back; they come in again and say nothing. */
public final class OwnTitles {
    /** The last column of a returned workbook. */
    public static final String NOTES = "Lỗi, cảnh báo";

    private static final String FOLDED_NOTES = Folding.fold(NOTES);

    private OwnTitles() {}

    /** Whether a title is that of the notes. */
    public static boolean notes(String title) {
        return Folding.fold(title).equals(FOLDED_NOTES);
    }
}
