package vn.dti.intake.returned;

import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;

/** Where a row or a cell of a sheet stands: by what it says itself, else one further than the one before. */
final class CellPlace {
    private long row;
    private int column = -1;

    /** The reader has begun a row: its number, from 1. */
    long row(XMLStreamReader in) {
        String number = in.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Long.parseLong(number);
        column = -1;
        return row;
    }

    /** The reader has begun a cell: its column, from 0. */
    int column(XMLStreamReader in) {
        String reference = in.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : letters(reference);
        return column;
    }

    private static int letters(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** A cell's name, {@code C12}. */
    static String name(long row, int column) {
        return CellReference.convertNumToColString(column) + row;
    }

    /** The style that the reader's cell or row names, 0 where it names none. */
    static int style(XMLStreamReader in) {
        String style = in.getAttributeValue(null, "s");
        return style == null ? 0 : Integer.parseInt(style);
    }
}
