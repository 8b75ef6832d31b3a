package vn.dti.intake.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.read.Problem;
import vn.dti.intake.read.Row;
import vn.dti.intake.read.Table;
import vn.dti.intake.read.Unreadable;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Folding;
import vn.dti.schemas.pack.SourceProfile;

/**
 * Finds the header: of all sheets (or separators), all profiles of the office and the first {@link #ROWS} rows, the
 * combination with every required column, made for this office, that recognises most columns.
 */
public final class HeadingSearch {
    /** How far down a header may stand, below banners. */
    static final int ROWS = 30;

    private static final Set<Field> ALWAYS = Set.of(Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT);

    private static final Comparator<Heading> BETTER = Comparator.<Heading, Boolean>comparing(HeadingSearch::recognised)
            .thenComparing(heading -> heading.missing().isEmpty())
            .thenComparing(heading -> !heading.profile().offices().contains("*"))
            .thenComparing(heading -> heading.columns().size());

    private HeadingSearch() {}

    /**
     * The best heading.
     *
     * @param tables what the file may be read as
     * @param filing who files it
     * @param source the name of the profile to use, null to choose
     * @throws Unreadable where no row is a header, or a required column is missing
     */
    public static Heading best(List<Table> tables, Filing filing, @Nullable String source) throws Unreadable {
        List<SourceProfile> profiles = profiles(filing, source);
        Heading best = null;
        boolean anyText = false;
        for (Table table : tables) {
            List<Row> head = table.head(ROWS);
            anyText |= head.stream().anyMatch(row -> !row.blank());
            for (SourceProfile profile : profiles) {
                Map<String, List<Field>> titles = titles(profile);
                for (Row row : head) {
                    Heading heading = understand(table, profile, row, titles);
                    if (!heading.columns().isEmpty() && (best == null || BETTER.compare(heading, best) > 0)) {
                        best = heading;
                    }
                }
            }
        }
        if (!anyText) {
            throw new Unreadable(Problem.EMPTY, "");
        }
        if (best == null || !recognised(best)) {
            throw new Unreadable(Problem.NO_HEADER, names(profiles));
        }
        if (!best.missing().isEmpty()) {
            throw new Unreadable(
                    Problem.COLUMN_MISSING,
                    best.missing().stream().map(Field::titleVi).collect(Collectors.joining(", ")));
        }
        return best;
    }

    /** One title alone may be a banner's word. */
    private static boolean recognised(Heading heading) {
        return heading.columns().size()
                >= Math.min(2, heading.profile().columns().size());
    }

    private static List<SourceProfile> profiles(Filing filing, @Nullable String source) {
        return filing.pack().sources().stream()
                .filter(profile -> source == null
                        ? mayUse(profile, filing.office())
                        : profile.name().equals(source))
                .toList();
    }

    private static boolean mayUse(SourceProfile profile, @Nullable String office) {
        return office == null
                || profile.offices().contains("*")
                || profile.offices().contains(office);
    }

    private static String names(List<SourceProfile> profiles) {
        return profiles.stream().map(SourceProfile::titleVi).collect(Collectors.joining("; "));
    }

    private static Map<String, List<Field>> titles(SourceProfile profile) {
        Map<String, List<Field>> titles = new HashMap<>();
        for (Field field : Field.values()) {
            SourceProfile.Column column = profile.columns().get(field);
            if (column != null) {
                for (String title : column.titles()) {
                    titles.computeIfAbsent(Folding.fold(title), folded -> new ArrayList<>())
                            .add(field);
                }
            }
        }
        return titles;
    }

    private static Heading understand(Table table, SourceProfile profile, Row row, Map<String, List<Field>> titles) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Integer> unknown = new ArrayList<>();
        Set<Integer> overruled = new HashSet<>();
        List<String> trimmed = new ArrayList<>();
        int width = row.cells().size();
        while (width > 0 && row.cell(width - 1).isBlank()) {
            width--;
        }
        for (int column = 0; column < width; column++) {
            String title = CellWords.clean(row.cell(column));
            trimmed.add(title);
            String folded = Folding.fold(title);
            if (folded.isEmpty()) {
                continue;
            }
            List<Field> fields = titles.getOrDefault(folded, List.of());
            for (Field field : fields) {
                Integer earlier = columns.put(field, column);
                if (earlier != null) {
                    overruled.add(earlier);
                }
            }
            Integer twin = seen.put(folded, column);
            if (fields.isEmpty()) {
                unknown.add(column);
                if (twin != null) {
                    unknown.remove(twin);
                }
            }
        }
        overruled.removeAll(columns.values());
        return new Heading(
                table,
                profile,
                row.number(),
                trimmed,
                columns,
                overruled.stream().sorted().toList(),
                unknown,
                missing(profile, columns));
    }

    /** What the profile requires; and always what makes a row a dossier, unless the profile says it for all rows. */
    private static List<Field> missing(SourceProfile profile, Map<Field, Integer> columns) {
        List<Field> missing = new ArrayList<>();
        for (Field field : Field.values()) {
            SourceProfile.Column column = profile.columns().get(field);
            boolean required = ALWAYS.contains(field) || (column != null && column.required());
            if (required && !columns.containsKey(field) && !profile.constants().containsKey(field)) {
                missing.add(field);
            }
        }
        return missing;
    }
}
