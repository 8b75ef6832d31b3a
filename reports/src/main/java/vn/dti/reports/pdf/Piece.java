package vn.dti.reports.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import org.jspecify.annotations.Nullable;

/**
 * What is never cut by a page's end: a heading, a paragraph, one row of a table, a chart with its caption.
 *
 * @param kind what it is
 * @param height its own height, without the space above it
 * @param elements its texts, lines and pictures, placed as on the strip
 * @param head of a table's row the table's column titles, printed again on each further page; null elsewhere
 * @param rowsAbove how many rows of its table stand above it
 * @param rowsBelow how many rows of its table stand below it
 */
record Piece(
        Kind kind,
        int height,
        List<JRPrintElement> elements,
        @Nullable Piece head,
        int rowsAbove,
        int rowsBelow) {

    /** The kinds of pieces, as the template names them. */
    enum Kind {
        /** Letterhead and title. */
        TITLE(0),
        /** The title of a part that begins on a new page. */
        CHAPTER(10),
        /** The title of a section. */
        HEADING(12),
        /** The line above a table. */
        CAPTION(9),
        /** Column titles. */
        HEAD(2),
        /** A row of a table. */
        ROW(0),
        PARAGRAPH(6),
        /** Small print on what stands above it. */
        NOTE(4),
        /** A chart with its caption. */
        PICTURE(8),
        /** Recipients and signatory. */
        SIGNATURE(16);

        /** The space above it in points; none at the top of a page. */
        final int space;

        Kind(int space) {
            this.space = space;
        }
    }

    /** A piece outside a table. */
    static Piece of(Kind kind, int height, List<JRPrintElement> elements) {
        return new Piece(kind, height, List.copyOf(elements), null, 0, 0);
    }

    /** The y of its top on the strip. */
    int top() {
        return elements.stream().mapToInt(JRPrintElement::getY).min().orElse(0);
    }

    /** How much higher it may be drawn, in points: a chart as much again as a third of its height. */
    int stretch() {
        return kind == Kind.PICTURE ? height / 3 : 0;
    }

    /** How much lower it may be drawn, in points. */
    int shrink() {
        return kind == Kind.PICTURE ? height / 8 : 0;
    }
}
