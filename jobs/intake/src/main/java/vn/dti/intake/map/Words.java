package vn.dti.intake.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.ExtractField;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;
import vn.dti.schemas.pack.Folding;
import vn.dti.schemas.pack.SourceProfile;

/** One field's words of a source, and the constants they mean. Matched folded; looked up once a word. */
final class Words {
    private static final List<String> MARKS = List.of("1", "2", "3", "4", "5");
    private static final int REMEMBERED = 10_000;

    private final Map<String, String> byFolded = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final @Nullable String otherwise;
    private final boolean open;

    Words(ExtractField field, SourceProfile.@Nullable Column column) {
        for (String constant : constants(field)) {
            byFolded.put(Folding.fold(constant), constant);
        }
        open = byFolded.isEmpty();
        if (column != null) {
            column.map().forEach((word, constant) -> byFolded.put(Folding.fold(word), constant));
        }
        otherwise = column == null ? null : column.otherwise();
    }

    /** The constants a field may have; empty where the source's own words are kept. */
    static List<String> constants(ExtractField field) {
        if (field == Field.SATISFACTION || field == FeedField.ANSWER_LEVEL) {
            return MARKS;
        }
        return field.type() == FieldType.YES_NO ? List.of("true", "false") : field.constants();
    }

    /** The constant a word means, null where it means none. */
    @Nullable
    String constant(String word) {
        String known = seen.get(word);
        if (known != null) {
            return known;
        }
        String constant = byFolded.get(Folding.fold(word));
        if (constant == null) {
            constant = otherwise != null ? otherwise : open ? word : null;
        }
        if (constant != null && seen.size() < REMEMBERED) {
            seen.put(word, constant);
        }
        return constant;
    }
}
