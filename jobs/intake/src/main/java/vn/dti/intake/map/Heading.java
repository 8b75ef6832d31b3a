package vn.dti.intake.map;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.read.Table;
import vn.dti.schemas.extract.ExtractField;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.pack.SourceProfile;

/**
 * A header row, understood by a source profile.
 *
 * @param table the sheet or the CSV at the right separator
 * @param profile the profile whose titles match
 * @param row the header's row as the officer sees it
 * @param width how many cells the header row has, blank ones at its end included
 * @param titles the titles, from column A on
 * @param above the words above it, of banners and of the report's title; of a header of two rows those above both
 * @param columns which column each field is read from, counted from 0
 * @param overruled columns whose title stands again in a later column, which wins, and that column
 * @param unknown columns that no field is read from, though they have a title
 * @param missing fields whose column the profile requires and the file lacks
 */
public record Heading(
        Table table,
        SourceProfile profile,
        long row,
        int width,
        List<String> titles,
        String above,
        Map<ExtractField, Integer> columns,
        Map<Integer, Integer> overruled,
        List<Integer> unknown,
        List<ExtractField> missing) {

    private static final int LONGEST_TITLE = 60;

    public Heading {
        titles = List.copyOf(titles);
        columns = Map.copyOf(columns);
        overruled = Map.copyOf(overruled);
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }

    /** The mask of fields this delivery provides: by a column, or by a constant of the profile. */
    public long provided() {
        return Feed.mask(columns.keySet()) | Feed.mask(profile.constants().keySet());
    }

    /** A field's column as the officer sees it, {@code F · Ngày hẹn trả}, or a value's name alone; null where it has none. */
    public @Nullable String place(ExtractField field) {
        Integer column = columns.get(field);
        return column == null ? null : place(column);
    }

    /** A column as the officer sees it. */
    public String place(int column) {
        String title = column < titles.size() ? titles.get(column) : "";
        if (title.isEmpty()) {
            return letters(column);
        }
        String shown = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
        return table.valuesCarryTheirNames() ? shown : letters(column) + " · " + shown;
    }

    /** A column's letters: A to Z, then AA. */
    static String letters(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
