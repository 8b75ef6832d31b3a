package vn.dti.reports.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import vn.dti.reports.pdf.Piece.Kind;

/** Cuts a report that was laid out without page ends into pages: moves its pieces, never changes what they say. */
final class Pages {
    private final JasperPrint print;
    private final Strip strip;
    private final int height;
    private final int top;
    private final int room;

    private Pages(JasperPrint print, PagedReport report) {
        this.print = print;
        this.strip = Strip.of(print.getPages().get(0));
        this.height = report.getPageHeight();
        this.top = report.textTop();
        this.room = height - report.getBottomMargin() - top;
    }

    /** Replaces a filled report's one long page by pages of the template's height. */
    static void cut(JasperPrint print, PagedReport report) {
        new Pages(print, report).cut();
    }

    private void cut() {
        print.removePage(0);
        print.setPageHeight(height);
        int from = 0;
        for (int to : Breaks.of(strip.pieces(), room)) {
            print.addPage(page(from, to));
            from = to;
        }
    }

    private JRPrintPage page(int from, int to) {
        JRPrintPage page = new JRBasePrintPage();
        List<Piece> pieces = strip.pieces();
        margin(page);
        Fit fit = Fit.of(pieces, from, to);
        boolean open = to < pieces.size() && pieces.get(to).kind() != Kind.CHAPTER;
        int missing = open ? Math.min(room - fit.natural(), fit.stretch()) : Math.min(0, room - fit.natural());
        int y = top;
        Piece head = Fit.repeated(pieces.get(from));
        if (head != null) {
            for (JRPrintElement element : head.elements()) {
                page.addElement(Copies.of((JRTemplatePrintText) element, y + element.getY() - head.top()));
            }
            y += head.height();
        }
        int flexible = missing < 0 ? fit.shrink() : fit.stretch();
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            y += i == from ? 0 : piece.kind().space;
            int own = missing < 0 ? piece.shrink() : piece.stretch();
            int more = flexible == 0 ? 0 : Math.floorDiv(missing * own, flexible);
            place(piece, y, more, page);
            y += piece.height() + more;
        }
        return page;
    }

    /** Moves a piece's elements to their place; a picture takes the additional height, what stands below it moves on. */
    private static void place(Piece piece, int y, int more, JRPrintPage page) {
        int old = piece.top();
        for (JRPrintElement element : piece.elements()) {
            boolean below = piece.kind() == Kind.PICTURE && !(element instanceof JRPrintImage);
            element.setY(y + element.getY() - old + (below ? more : 0));
            if (element instanceof JRPrintImage) {
                element.setHeight(element.getHeight() + more);
            }
            page.addElement(element);
        }
    }

    /** The page's number, which the first page does not show, and the mark. */
    private void margin(JRPrintPage page) {
        int number = print.getPages().size() + 1;
        for (JRPrintElement element : strip.margin()) {
            JRTemplatePrintText copy = Copies.of((JRTemplatePrintText) element, element.getY());
            boolean counter = element == strip.margin().get(0);
            if (counter) {
                copy.setText(Integer.toString(number));
            }
            if (!counter || number > 1) {
                page.addElement(copy);
            }
        }
    }
}
