package vn.dti.intake.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.read.Row;
import vn.dti.schemas.extract.Field;

/**
 * Tells by the kind of its cells that a row stands under wrong titles, as exports with more titles than values do: a time
 * where a name or an address should be, or a sentence where a code should be. Beyond wrong figures, such a row would
 * carry names and addresses into columns that are kept and shown.
 */
public final class ShiftedCells {
    private static final int LONGEST_CODE = 64;
    private static final List<Field> NO_TIMES = List.of(Field.APPLICANT_NAME, Field.ADDRESS, Field.EMAIL);

    private final ContractTime time = new ContractTime();
    private final int[] namesAndAddresses;
    private final int codes;

    ShiftedCells(Heading heading) {
        namesAndAddresses = NO_TIMES.stream()
                .filter(heading.columns()::containsKey)
                .mapToInt(field -> heading.columns().getOrDefault(field, 0))
                .toArray();
        codes = heading.columns().getOrDefault(Field.DOSSIER_CODE, -1);
    }

    boolean shows(Row row) {
        if (codes >= 0 && !row.cell(codes).isEmpty()) {
            String code = CellWords.clean(row.cell(codes));
            if (!code.isEmpty() && !mayBeACode(code)) {
                return true;
            }
        }
        for (int column : namesAndAddresses) {
            String cell = row.cell(column);
            if (!cell.isEmpty() && cell.charAt(0) <= '9' && time.read(CellWords.clean(cell))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text may be a dossier's code: not long, no e-mail address, and not words as in a name or an address. */
    public static boolean mayBeACode(@Nullable String text) {
        if (text == null || text.length() > LONGEST_CODE || text.indexOf('@') >= 0) {
            return false;
        }
        int words = 1;
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits |= Character.isDigit(c);
            if (c == ' '
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1))) {
                words++;
            }
        }
        return words == 1 || (words == 2 && digits);
    }
}
