package vn.dti.intake.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dti.intake.read.Row;
import vn.dti.schemas.extract.FeedField;

/**
 * Tells the rows of declared totals that other rows of the table make up already: the row of totals; a section's own numbers
 * (its ordinal is a Roman numeral) where rows stand below it; and the rows of fields or kinds of a unit of which a whole row
 * stands there too. Nothing may be counted twice.
 */
public final class SumRows {
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}[.)]?");
    private static final int WORDS_LOOKED_AT = 3;

    private final Set<FeedRow> totals = new HashSet<>();
    private final Set<FeedRow> sections = new HashSet<>();
    private final Set<FeedRow> inSections = new HashSet<>();

    /**
     * A printed sum that is not the sum of its rows.
     *
     * @param row the row of totals
     * @param field what is summed
     * @param place the column as the officer sees it
     * @param printed what stands there
     * @param sum what the rows add up to
     */
    public record Difference(long row, FeedField field, String place, long printed, long sum) {}

    /** Whether a row that is not blank only numbers the columns, or has a title, a date or a signature and no number. */
    public boolean holdsNothing(Row row, FeedRow mapped) {
        List<String> filled = filled(row);
        return NoDossier.numbers(filled)
                || FeedField.declaredCounts().stream()
                        .noneMatch(field ->
                                mapped.cell(field).valid() || mapped.cell(field).invalid());
    }

    /** Looks at a row for what its first cells say it is. */
    public void look(Row row, FeedRow mapped) {
        List<String> first = filled(row).stream().limit(WORDS_LOOKED_AT).toList();
        if (first.stream().anyMatch(NoDossier::total)) {
            totals.add(mapped);
        } else if (!first.isEmpty() && ROMAN.matcher(first.get(0)).matches()) {
            sections.add(mapped);
        }
        if (!sections.isEmpty()) {
            inSections.add(mapped);
        }
    }

    /** Whether a row is one of totals: its unit is no unit, and nothing is to be said about that. */
    public boolean total(FeedRow row) {
        return totals.contains(row);
    }

    /** Whether a row is a section's own. */
    public boolean section(FeedRow row) {
        return sections.contains(row);
    }

    /** Whether a row is a part of its unit, so that others of the same unit and period do not take its place. */
    public boolean part(FeedRow row) {
        return inSections.contains(row) || row.cell(FeedField.DECLARED_PART).valid();
    }

    /** The rows that others make up, of those in the order of the file. */
    public Set<FeedRow> madeUp(List<FeedRow> rows) {
        Set<FeedRow> madeUp = new HashSet<>(totals);
        for (int i = 0; i + 1 < rows.size(); i++) {
            FeedRow next = rows.get(i + 1);
            if (sections.contains(rows.get(i)) && !sections.contains(next) && !totals.contains(next)) {
                madeUp.add(rows.get(i));
            }
        }
        Set<String> whole = new HashSet<>();
        for (FeedRow row : rows) {
            if (!row.cell(FeedField.DECLARED_PART).valid() && !madeUp.contains(row)) {
                whole.add(row.key());
            }
        }
        for (FeedRow row : rows) {
            if (row.cell(FeedField.DECLARED_PART).valid() && whole.contains(row.key())) {
                madeUp.add(row);
            }
        }
        return madeUp;
    }

    /**
     * Where a row of totals, the only one, differs from the sum of the rows.
     *
     * @param rows the rows that count; where one of them lacks a number its field is not compared
     */
    public List<Difference> differences(List<FeedRow> rows) {
        if (totals.size() != 1 || rows.isEmpty()) {
            return List.of();
        }
        FeedRow total = totals.iterator().next();
        List<Difference> differences = new ArrayList<>();
        for (FeedField field : FeedField.declaredCounts()) {
            FeedCell printed = total.cell(field);
            if (printed.valid() && rows.stream().allMatch(row -> row.cell(field).valid())) {
                long sum =
                        rows.stream().mapToLong(row -> row.cell(field).value()).sum();
                if (printed.value() != sum) {
                    String place = Objects.requireNonNullElse(total.heading().place(field), "");
                    differences.add(new Difference(total.number(), field, place, printed.value(), sum));
                }
            }
        }
        return differences;
    }

    private static List<String> filled(Row row) {
        return row.cells().stream()
                .map(CellWords::clean)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
