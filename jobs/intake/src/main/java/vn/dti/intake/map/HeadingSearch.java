package vn.dti.intake.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.read.Problem;
import vn.dti.intake.read.Row;
import vn.dti.intake.read.SourceFile;
import vn.dti.intake.read.Table;
import vn.dti.intake.read.Unreadable;
import vn.dti.schemas.extract.ExtractField;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.pack.SourceProfile;

/**
 * Finds the header: of all sheets (or separators), all profiles of the office and the first {@link #ROWS} rows, alone or each
 * with the row below where its titles span that row's, the
 * combination with every required column, made for this office, that recognises most columns; of equals that of the dossiers, then the profile that
 * knows most fields.
 */
public final class HeadingSearch {
    /** How far down a header may stand, below banners. */
    static final int ROWS = SourceFile.HEAD_ROWS;

    /** How much of what stands above a header is looked at, in characters. */
    private static final int MOST_ABOVE = 2_000;

    private static final Comparator<Heading> BETTER = Comparator.<Heading, Boolean>comparing(HeadingSearch::recognised)
            .thenComparing(heading -> heading.missing().isEmpty())
            .thenComparing(heading -> !heading.profile().offices().contains("*"))
            .thenComparing(heading -> heading.columns().size())
            .thenComparing(heading -> heading.profile().feed() == Feed.DOSSIERS)
            .thenComparing(heading -> heading.profile().columns().size());

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
        List<TitleBook> books = profiles.stream().map(TitleBook::new).toList();
        Heading best = null;
        boolean anyText = false;
        for (Table table : tables) {
            List<Row> head = table.head(ROWS);
            for (Row row : head) {
                anyText |= row.cells().stream().anyMatch(HeadingSearch::hasText);
            }
            List<Candidate> candidates = candidates(head);
            for (TitleBook book : books) {
                best = best(table, candidates, book, best);
            }
        }
        if (!anyText) {
            throw new Unreadable(Problem.EMPTY, "");
        }
        boolean understood = best != null && recognised(best) && best.missing().isEmpty();
        if (!understood && tables.stream().noneMatch(table -> table.oldLetters().isEmpty())) {
            throw new Unreadable(Problem.NOT_UTF8, Long.toString(best == null ? 1 : best.row()));
        }
        if (best == null || !recognised(best)) {
            throw new Unreadable(
                    Problem.NO_HEADER,
                    profiles.stream().map(SourceProfile::titleVi).collect(Collectors.joining("; ")));
        }
        if (!best.missing().isEmpty()) {
            throw new Unreadable(
                    Problem.COLUMN_MISSING,
                    best.missing().stream().map(ExtractField::titleVi).collect(Collectors.joining(", ")));
        }
        return best;
    }

    /**
     * The best heading by each profile of the office, the one that {@link #best} takes first; of one table and row each.
     *
     * @throws Unreadable where a table cannot be read
     */
    public static List<Heading> candidates(List<Table> tables, Filing filing) throws Unreadable {
        List<Heading> candidates = new ArrayList<>();
        for (SourceProfile profile : profiles(filing, null)) {
            TitleBook book = new TitleBook(profile);
            Heading best = null;
            for (Table table : tables) {
                best = best(table, candidates(table.head(ROWS)), book, best);
            }
            if (best != null && !best.columns().isEmpty()) {
                candidates.add(best);
            }
        }
        candidates.sort(BETTER.reversed());
        return candidates;
    }

    /** Titles that may be a table's header, and the words above them. */
    private record Candidate(HeaderCells titles, String above) {}

    /** Each row alone, then each with the row below it. */
    private static List<Candidate> candidates(List<Row> head) {
        List<Candidate> candidates = new ArrayList<>();
        List<String> above = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Row row : head) {
            above.add(words.toString());
            candidates.add(new Candidate(HeaderCells.of(row), words.toString()));
            for (String cell : row.cells()) {
                if (!cell.isBlank() && words.length() + cell.length() < MOST_ABOVE) {
                    words.append(words.isEmpty() ? "" : " ").append(cell.strip());
                }
            }
        }
        for (int i = 0; i + 1 < head.size(); i++) {
            HeaderCells both = HeaderCells.of(head.get(i), head.get(i + 1));
            if (both != null) {
                candidates.add(new Candidate(both, above.get(i)));
            }
        }
        return candidates;
    }

    /** The best of a table's candidates by a profile and of one found before. */
    private static @Nullable Heading best(
            Table table, List<Candidate> candidates, TitleBook book, @Nullable Heading before) {
        Heading best = before;
        for (Candidate candidate : candidates) {
            Heading heading = book.understand(table, candidate.titles(), candidate.above());
            if (best == null || BETTER.compare(heading, best) > 0) {
                best = heading;
            }
        }
        return best;
    }

    /** Separators and lines drawn with signs are no text. */
    private static boolean hasText(String cell) {
        return cell.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** One title alone may be a banner's word. */
    private static boolean recognised(Heading heading) {
        return heading.columns().size()
                >= Math.min(2, heading.profile().columns().size());
    }

    private static List<SourceProfile> profiles(Filing filing, @Nullable String source) {
        return filing.pack().sources().stream()
                .filter(profile -> source == null
                        ? mayUse(profile, filing)
                        : profile.name().equals(source))
                .toList();
    }

    private static boolean mayUse(SourceProfile profile, Filing filing) {
        return filing.office() == null
                || profile.offices().contains("*")
                || profile.offices().contains(filing.office())
                || profile.offices().contains(filing.reportingCode());
    }
}
