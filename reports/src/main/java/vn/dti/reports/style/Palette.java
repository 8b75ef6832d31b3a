package vn.dti.reports.style;

import java.awt.Color;

/**
 * Colours of charts and tables: told apart also in grey print and by readers who do not see red and green alike. Nothing
 * is good or bad by its colour alone.
 */
public final class Palette {
    /** The main series. */
    public static final Color BLUE = new Color(0x1F4E79);
    /** The second series. */
    public static final Color ORANGE = new Color(0xD9822B);
    /** The third series. */
    public static final Color TEAL = new Color(0x5FA8A0);
    /** Late, overdue. */
    public static final Color RED = new Color(0xA4262C);
    /** Without data, without due time. */
    public static final Color GREY = new Color(0xA6A6A6);
    /** Lines behind the data. */
    public static final Color GRID = new Color(0xD9D9D9);
    /** Behind a table's head. */
    public static final Color HEAD = new Color(0xE7EDF4);
    /** The unit or row a reader looks for. */
    public static final Color MARKED = new Color(0xFFF4DC);

    private Palette() {}

    /** A colour as four bytes, opaque, as workbooks want it. */
    public static byte[] argb(Color color) {
        return new byte[] {(byte) 0xFF, (byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
    }
}
