package vn.dti.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.base.JRBaseObjectFactory;
import net.sf.jasperreports.engine.util.JRLoader;
import vn.dti.schemas.pack.Letterhead;

/**
 * The compiled template with a letterhead's margins. A template's margins are fixed when it is compiled; they are pack
 * data, so they are set on a copy.
 */
final class PagedReport extends JasperReport {
    private static final long serialVersionUID = 1L;
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** The page number stands in the top margin, this far above the text. */
    private static final int HEADER = 28;

    private PagedReport(JasperReport template, Letterhead letterhead) {
        super(
                template,
                template.getCompilerClass(),
                template.getCompileData(),
                new KeptExpressions(template),
                template.getCompileNameSuffix());
        topMargin = Math.max(HEADER, points(letterhead.marginTopMm())) - HEADER;
        bottomMargin = points(letterhead.marginBottomMm());
        leftMargin = Math.min(points(letterhead.marginLeftMm()), pageWidth - columnWidth);
        rightMargin = pageWidth - columnWidth - leftMargin;
    }

    static PagedReport of(Letterhead letterhead) {
        try (InputStream compiled = PagedReport.class.getResourceAsStream("report.jasper")) {
            return new PagedReport((JasperReport) JRLoader.loadObject(compiled), letterhead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("report.jasper was not compiled with this version of JasperReports", e);
        }
    }

    /** The y at which a page's text begins, below its number. */
    int textTop() {
        return topMargin + HEADER;
    }

    private static int points(int millimetres) {
        return (int) Math.round(millimetres * POINTS_PER_MM);
    }

    /** A copy's expressions keep the numbers under which they were compiled. */
    private static final class KeptExpressions extends JRBaseObjectFactory {
        KeptExpressions(JasperReport template) {
            super(template);
        }
    }
}
