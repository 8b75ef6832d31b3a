package vn.dti.intake.map;

/** Tells whether a cell of a text file holds further rows, because its quotation mark was not closed where it should be. */
final class SwallowedRows {
    private static final int LEAST_SEPARATORS = 3;
    private static final String SEPARATORS = ",;\t";

    private final int separators;

    /**
     * @param titles how many columns a row has
     */
    SwallowedRows(int titles) {
        separators = Math.max(LEAST_SEPARATORS, titles - 2);
    }

    /** Whether some line below the first has nearly as many separators as a row; an address of several lines has fewer. */
    boolean in(String cell) {
        if (cell.length() <= separators) {
            return false;
        }
        for (int from = cell.indexOf('\n'); from >= 0; from = cell.indexOf('\n', from + 1)) {
            int to = cell.indexOf('\n', from + 1);
            String line = cell.substring(from, to < 0 ? cell.length() : to);
            for (int i = 0; i < SEPARATORS.length(); i++) {
                char separator = SEPARATORS.charAt(i);
                if (line.chars().filter(c -> c == separator).count() >= separators) {
                    return true;
                }
            }
        }
        return false;
    }
}
