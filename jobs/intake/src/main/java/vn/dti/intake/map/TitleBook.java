package vn.dti.intake.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.read.Table;
import vn.dti.schemas.extract.ExtractField;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Folding;
import vn.dti.schemas.pack.SourceProfile;

/**
 * A profile's titles, to hold rows against. Where a field has several titles in one row, the one that the profile lists
 * first counts; where one title stands twice, the later column.
 */
final class TitleBook {
    private final SourceProfile profile;
    private final Map<String, Title> titles = new HashMap<>();

    /** A title of a field, and its place in the field's list. */
    private record Title(ExtractField field, int rank) {}

    TitleBook(SourceProfile profile) {
        this.profile = profile;
        for (ExtractField field : profile.feed().fields()) {
            SourceProfile.Column column = profile.columns().get(field);
            for (int rank = 0; column != null && rank < column.titles().size(); rank++) {
                titles.putIfAbsent(Folding.fold(column.titles().get(rank)), new Title(field, rank));
            }
        }
    }

    /**
     * The titles understood as a header.
     *
     * @param above what stands above it
     */
    Heading understand(Table table, HeaderCells header, String above) {
        Map<ExtractField, Integer> columns = new HashMap<>();
        Map<ExtractField, Integer> ranks = new HashMap<>();
        Map<Integer, Integer> overruled = new HashMap<>();
        List<Integer> unknown = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (int column = 0; column < header.titles().size(); column++) {
            HeaderCells.Title written = header.titles().get(column);
            shown.add(written.shown());
            Title title = known(written);
            if (title == null) {
                if (!written.shown().isEmpty() && !OwnTitles.saysNothing(written.shown())) {
                    unknown.add(column);
                }
                continue;
            }
            Integer earlier = columns.get(title.field());
            int earlierRank = ranks.getOrDefault(title.field(), Integer.MAX_VALUE);
            if (title.rank() > earlierRank) {
                unknown.add(column);
                continue;
            }
            if (earlier != null && title.rank() == earlierRank) {
                overruled.put(earlier, column);
            } else if (earlier != null) {
                unknown.add(earlier);
            }
            columns.put(title.field(), column);
            ranks.put(title.field(), title.rank());
        }
        return new Heading(
                table,
                profile,
                header.row(),
                header.width(),
                shown,
                above,
                columns,
                overruled,
                unknown.stream().sorted().toList(),
                missing(columns));
    }

    private @Nullable Title known(HeaderCells.Title written) {
        for (String reading : written.readings()) {
            Title title = titles.get(Folding.fold(reading));
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    /** What the profile requires; and always what makes a row one of its feed, unless the profile says it for all rows. */
    private List<ExtractField> missing(Map<ExtractField, Integer> columns) {
        List<ExtractField> missing = new ArrayList<>();
        for (ExtractField field : profile.feed().fields()) {
            boolean provided = columns.containsKey(field) || profile.constants().containsKey(field);
            if (!provided && (makesARow(field) || required(profile.columns().get(field)))) {
                missing.add(field);
            }
        }
        return missing;
    }

    private static boolean makesARow(ExtractField field) {
        return (field instanceof FeedField feedField && feedField.columnRequired())
                || field == Field.DOSSIER_CODE
                || field == Field.PROCEDURE_CODE
                || field == Field.RECEIVED_AT;
    }

    private static boolean required(SourceProfile.@Nullable Column column) {
        return column != null && column.required();
    }
}
