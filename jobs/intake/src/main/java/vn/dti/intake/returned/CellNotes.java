package vn.dti.intake.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.dti.intake.map.Heading;
import vn.dti.intake.receipt.Language;
import vn.dti.intake.receipt.Shown;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.extract.Severity;

/** The errors and warnings of a file by row and column, in the words that stand beside the cells. */
final class CellNotes {
    /** The column of a note about a whole row. */
    static final int WHOLE_ROW = -1;

    private final Map<Long, List<Note>> rows = new HashMap<>();

    /**
     * A note.
     *
     * @param column counted from 0, {@link #WHOLE_ROW} for the row
     * @param severity an error or a warning
     * @param text what is wrong and how to mend it
     */
    record Note(int column, Severity severity, String text) {}

    private CellNotes() {}

    /** The notes of a file's findings; what is said about the file, and what nothing hangs on, is no note. */
    static CellNotes of(Heading heading, List<Finding> findings, Language language) {
        Shown shown = new Shown(language);
        CellNotes notes = new CellNotes();
        for (Finding finding : findings) {
            if (finding.row() > 0 && finding.severity() != Severity.INFO) {
                Integer column =
                        finding.field() == null ? null : heading.columns().get(finding.field());
                String where = finding.column() == null ? "" : finding.column() + ": ";
                notes.rows
                        .computeIfAbsent(finding.row(), row -> new ArrayList<>())
                        .add(new Note(
                                column == null ? WHOLE_ROW : column,
                                finding.severity(),
                                shown.severity(finding.severity()) + " · " + where + shown.whatAndHow(finding)));
            }
        }
        return notes;
    }

    /** Whether nothing is noted. */
    boolean none() {
        return rows.isEmpty();
    }

    /** The rows that have notes, in order. */
    List<Long> rows() {
        return rows.keySet().stream().sorted().toList();
    }

    /** All of a row in one text, errors first. */
    String text(long row) {
        return String.join(
                "\n",
                of(row).stream()
                        .sorted(Comparator.comparing(Note::severity))
                        .map(Note::text)
                        .toList());
    }

    /** A row's notes. */
    List<Note> of(long row) {
        return rows.getOrDefault(row, List.of());
    }

    /** The faulty cells of a row by column, each with the worst that is said of it. */
    TreeMap<Integer, Severity> cells(long row) {
        TreeMap<Integer, Severity> cells = new TreeMap<>();
        for (Note note : of(row)) {
            if (note.column() != WHOLE_ROW) {
                cells.merge(note.column(), note.severity(), CellNotes::worse);
            }
        }
        return cells;
    }

    /** What is said of one cell. */
    String text(long row, int column) {
        return String.join(
                "\n",
                of(row).stream()
                        .filter(note -> note.column() == column)
                        .map(Note::text)
                        .toList());
    }

    private static Severity worse(Severity one, Severity other) {
        return Objects.requireNonNull(one).compareTo(other) <= 0 ? one : other;
    }
}
