package vn.dti.intake.map;

import java.util.Set;
import vn.dti.schemas.pack.Folding;

/** Titles that no field is read from and of which there is nothing to say, first those that this system itself writes. */
public final class OwnTitles {
    /** The last column of a returned workbook. */
    public static final String NOTES = "Lỗi, cảnh báo";

    private static final String FOLDED_NOTES = Folding.fold(NOTES);

    private static final Set<String> ORDINALS = Set.of("stt", "tt", "so tt", "so thu tu");

    private OwnTitles() {}

    /** Whether a title is of nothing that anybody could miss: our own notes, or the rows' ordinals. */
    static boolean saysNothing(String title) {
        return notes(title) || ORDINALS.contains(Folding.fold(title));
    }

    /** Whether a title is that of the notes. */
    public static boolean notes(String title) {
        return Folding.fold(title).equals(FOLDED_NOTES);
    }
}
