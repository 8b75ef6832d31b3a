package vn.dti.intake.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes the cells of a CSV's records into texts. In most columns the same few words come again and again: those are made
 * once, so that whoever looks them up finds them by identity. Of columns where words hardly return nothing is remembered.
 */
final class CsvCells extends AbstractBaseCsvCallbackHandler<String[]> {
    /** As many columns as a spreadsheet has. */
    private static final int MOST_CELLS = 16_384;

    private static final int MOST_CHARACTERS = 64 << 20;
    private static final int LONGEST_REMEMBERED = 100;
    private static final int COLUMNS_REMEMBERED = 256;
    private static final String[] NONE = {};

    private final boolean compose;
    private final Remembered[] columns = new Remembered[COLUMNS_REMEMBERED];
    private String[] cells = new String[32];
    private int count;
    private long characters;

    /**
     * @param compose whether marks stand apart from their letters and are to be joined
     */
    CsvCells(boolean compose) {
        this.compose = compose;
        Arrays.setAll(columns, column -> new Remembered());
    }

    @Override
    protected void handleBegin(long line) {
        count = 0;
        characters = 0;
    }

    @Override
    protected void handleField(int column, char[] text, int from, int length, boolean quoted) {
        characters += length;
        if (column >= MOST_CELLS || characters > MOST_CHARACTERS) {
            throw new CsvParseException("a record too large");
        }
        if (column == cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        cells[column] = cell(column, text, from, length);
        count = column + 1;
    }

    private String cell(int column, char[] text, int from, int length) {
        if (length == 0) {
            return "";
        }
        if (compose) {
            return Normalizer.normalize(new String(text, from, length), Normalizer.Form.NFC);
        }
        return column < COLUMNS_REMEMBERED && length <= LONGEST_REMEMBERED
                ? columns[column].text(text, from, length)
                : new String(text, from, length);
    }

    @Override
    protected void handleEmpty() {
        cells[0] = "";
        count = 1;
    }

    @Override
    protected String[] buildRecord() {
        return count == 0 ? NONE : Arrays.copyOf(cells, count);
    }

    /** The words of one column that came lately, each at the place its looks give it. */
    private static final class Remembered {
        private static final int PLACES = 128;
        private static final int TRIAL = 1_024;

        private String[] words = new String[PLACES];
        private int asked;
        private int found;
        private boolean hopeless;

        String text(char[] text, int from, int length) {
            if (hopeless) {
                return new String(text, from, length);
            }
            int last = from + length - 1;
            int looks =
                    length * 31 + text[last] * 37 + text[from + length / 2] * 7 + text[from + length / 4] + text[from];
            int place = (looks ^ looks >>> 7) & (PLACES - 1);
            String word = words[place];
            asked++;
            if (word != null && same(word, text, from, length)) {
                found++;
                return word;
            }
            String made = new String(text, from, length);
            words[place] = made;
            if (asked >= TRIAL) {
                hopeless = found < asked / 2;
                asked = 0;
                found = 0;
            }
            return made;
        }

        private static boolean same(String word, char[] text, int from, int length) {
            if (word.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (word.charAt(i) != text[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
