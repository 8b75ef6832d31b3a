package vn.dti.intake.map;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.dti.intake.read.Row;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Folding;

/**
 * Tells the rows of an export that hold no dossier: totals, the numbers of the columns below the titles, a group's title, the
 * lines of date and signature. None of them names a time of reception.
 */
public final class NoDossier {
    private static final Pattern TOTAL = Pattern.compile("(tong|cong|(tong so|tong cong)( .*)?)");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?");
    /** A time is longer, a column's number is not. */
    private static final int LONGEST_NUMBER = 4;

    private static final int LEAST_NUMBERS = 3;
    private static final int WORDS_LOOKED_AT = 3;
    private static final int MOST_CELLS_OF_A_LINE = 3;

    private final int[] identifying;
    private final int received;
    private final int width;
    private final boolean allCells;

    /** For the rows below a heading. */
    public NoDossier(Heading heading) {
        received = heading.columns().getOrDefault(Field.RECEIVED_AT, -1);
        identifying = IntStream.of(
                        heading.columns().getOrDefault(Field.DOSSIER_CODE, -1),
                        heading.columns().getOrDefault(Field.PROCEDURE_CODE, -1))
                .filter(column -> column >= 0)
                .toArray();
        width = heading.titles().size();
        allCells = heading.table().everyRowHasAllCells();
    }

    /** Whether a row that is not blank holds no dossier. */
    public boolean is(Row row) {
        if (received < 0
                || row.cell(received).length() > LONGEST_NUMBER
                || (allCells && row.cells().size() < width)) {
            return false;
        }
        List<String> filled = row.cells().stream()
                .map(CellWords::clean)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return row.cell(received).isBlank() ? line(row, filled) || total(row, filled) : numbers(filled);
    }

    private boolean line(Row row, List<String> filled) {
        boolean nothing =
                IntStream.of(identifying).allMatch(column -> row.cell(column).isBlank());
        return filled.size() == 1 || (nothing && filled.size() <= MOST_CELLS_OF_A_LINE);
    }

    /** Where the codes should be there is nothing, or the word itself. */
    private boolean total(Row row, List<String> filled) {
        return filled.stream().limit(WORDS_LOOKED_AT).anyMatch(NoDossier::total)
                && IntStream.of(identifying)
                        .mapToObj(row::cell)
                        .allMatch(cell -> cell.isBlank() || total(CellWords.clean(cell)));
    }

    /** Whether a cell says that its row is a sum. */
    static boolean total(String cell) {
        return TOTAL.matcher(Folding.fold(cell)).matches();
    }

    /** Whether the filled cells of a row only number the columns. */
    static boolean numbers(List<String> filled) {
        int before = 0;
        for (String cell : filled) {
            var number = NUMBER.matcher(cell);
            if (!number.matches() || Integer.parseInt(number.group(1)) <= before) {
                return false;
            }
            before = Integer.parseInt(number.group(1));
        }
        return filled.size() >= LEAST_NUMBERS;
    }
}
