package vn.dti.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import org.jspecify.annotations.Nullable;
import vn.dti.reports.pdf.Piece.Kind;

/** A report laid out on one page without end, taken apart into the pieces that the template's bands mark. */
final class Strip {
    /** On the first element of a band: the kind of piece it begins. */
    private static final String MARK = "net.sf.jasperreports.export.piece";

    private final List<JRPrintElement> margin = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Piece head;
    private int firstRow;

    private Strip() {}

    static Strip of(JRPrintPage page) {
        Strip strip = new Strip();
        Kind kind = Kind.TITLE;
        List<JRPrintElement> open = new ArrayList<>();
        for (JRPrintElement element : page.getElements()) {
            if (element.getOrigin().getBandType() == BandTypeEnum.BACKGROUND) {
                strip.margin.add(element);
                continue;
            }
            String mark = element.hasProperties() ? element.getPropertiesMap().getProperty(MARK) : null;
            if (mark != null) {
                strip.add(kind, open);
                kind = Kind.valueOf(mark);
                open = new ArrayList<>();
            }
            open.add(element);
        }
        strip.add(kind, open);
        return strip;
    }

    private void add(Kind kind, List<JRPrintElement> elements) {
        if (elements.isEmpty()) {
            return;
        }
        int top = elements.stream().mapToInt(JRPrintElement::getY).min().orElse(0);
        int bottom = elements.stream()
                .mapToInt(element -> element.getY() + element.getHeight())
                .max()
                .orElse(0);
        Piece piece = Piece.of(kind, bottom - top, elements);
        if (kind == Kind.HEAD) {
            head = piece;
            firstRow = pieces.size() + 1;
        }
        if (kind == Kind.ROW) {
            row(piece);
        } else {
            pieces.add(piece);
        }
    }

    /** Adds a table's row; those above it learn that one more stands below them. */
    private void row(Piece piece) {
        for (int i = firstRow; i < pieces.size(); i++) {
            Piece above = pieces.get(i);
            pieces.set(
                    i,
                    new Piece(
                            Kind.ROW,
                            above.height(),
                            above.elements(),
                            head,
                            above.rowsAbove(),
                            above.rowsBelow() + 1));
        }
        pieces.add(new Piece(Kind.ROW, piece.height(), piece.elements(), head, pieces.size() - firstRow, 0));
    }

    /** What stands in the top margin of each page: its number and the mark of preliminary figures. */
    List<JRPrintElement> margin() {
        return margin;
    }

    /** The pieces, top to bottom. */
    List<Piece> pieces() {
        return pieces;
    }
}
