package vn.dti.reports.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import vn.dti.reports.chart.Chart;
import vn.dti.reports.chart.ChartPainter;

/** A chart in an image element: drawn as lines and real text, not as pixels. */
final class ChartRenderable extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;

    private final transient Chart chart;

    ChartRenderable(Chart chart) {
        this.chart = chart;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        ChartPainter.paint(chart, graphics, area);
    }
}
