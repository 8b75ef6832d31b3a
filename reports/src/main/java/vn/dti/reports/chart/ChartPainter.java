package vn.dti.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.dti.reports.style.Palette;

/** Draws charts with JFreeChart on any graphics. */
public final class ChartPainter {
    private static final float TEXT_SIZE = 9f;
    /** Bars end before the area does, so that the longest bar's label fits. */
    private static final double ROOM_FOR_LABELS = 1.5;

    private ChartPainter() {}

    /** Draws a chart into an area. */
    public static void paint(Chart chart, Graphics2D graphics, Rectangle2D area) {
        JFreeChart drawn;
        if (chart instanceof Chart.Lines lines) {
            drawn = chart(lines(lines), lines.series().size() > 1);
        } else if (chart instanceof Chart.Columns columns) {
            drawn = chart(columns(columns.unit(), columns.categories(), columns.series(), new BarRenderer()), true);
        } else if (chart instanceof Chart.Stack stack) {
            drawn = chart(columns(stack.unit(), stack.categories(), stack.series(), new StackedBarRenderer()), true);
        } else {
            drawn = chart(bars((Chart.Bars) chart), false);
        }
        drawn.draw(graphics, area);
    }

    private static CategoryPlot lines(Chart.Lines lines) {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, true);
        for (int i = 0; i < lines.series().size(); i++) {
            renderer.setSeriesPaint(i, colour(lines.series().get(i).tone()));
            renderer.setSeriesStroke(i, new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            renderer.setSeriesShape(i, new Ellipse2D.Double(-2.2, -2.2, 4.4, 4.4));
        }
        CategoryPlot plot = plot(lines.categories(), lines.series(), lines.unit(), renderer);
        ((NumberAxis) plot.getRangeAxis()).setAutoRangeIncludesZero(lines.unit() == Chart.Unit.COUNT);
        return plot;
    }

    private static CategoryPlot columns(
            Chart.Unit unit, List<String> categories, List<Chart.Series> series, BarRenderer renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.05);
        for (int i = 0; i < series.size(); i++) {
            renderer.setSeriesPaint(i, colour(series.get(i).tone()));
        }
        return plot(categories, series, unit, renderer);
    }

    private static CategoryPlot bars(Chart.Bars bars) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, Palette.BLUE);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(font(Font.PLAIN));
        renderer.setDefaultItemLabelGenerator(new org.jfree.chart.labels.CategoryItemLabelGenerator() {
            @Override
            public String generateRowLabel(org.jfree.data.category.CategoryDataset dataset, int row) {
                return "";
            }

            @Override
            public String generateColumnLabel(org.jfree.data.category.CategoryDataset dataset, int column) {
                return "";
            }

            @Override
            public String generateLabel(org.jfree.data.category.CategoryDataset dataset, int row, int column) {
                return bars.labels().get(column);
            }
        });
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        CategoryPlot plot = plot(
                bars.names(),
                List.of(new Chart.Series("", Chart.Tone.BLUE, List.copyOf(bars.values()))),
                bars.unit(),
                renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.4f);
        plot.getDomainAxis().setMaximumCategoryLabelLines(2);
        plot.getDomainAxis().setLowerMargin(0.02);
        plot.getDomainAxis().setUpperMargin(0.02);
        plot.getRangeAxis().setVisible(false);
        plot.setRangeGridlinesVisible(false);
        double largest =
                bars.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        plot.getRangeAxis().setRange(0, Math.max(largest, 1) * ROOM_FOR_LABELS);
        return plot;
    }

    private static CategoryPlot plot(
            List<String> categories, List<Chart.Series> series, Chart.Unit unit, CategoryItemRenderer renderer) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (Chart.Series one : series) {
            for (int i = 0; i < categories.size(); i++) {
                dataset.addValue(one.values().get(i), one.name(), categories.get(i));
            }
        }
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(font(Font.PLAIN));
        names.setLowerMargin(0.01);
        names.setUpperMargin(0.01);
        names.setAxisLinePaint(Palette.GREY);
        names.setTickMarksVisible(false);
        NumberAxis values = new NumberAxis();
        values.setTickLabelFont(font(Font.PLAIN));
        values.setNumberFormatOverride(format(unit));
        values.setAxisLineVisible(false);
        values.setTickMarksVisible(false);
        if (unit == Chart.Unit.COUNT) {
            values.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        }
        ((AbstractCategoryItemRenderer) renderer).setDefaultLegendTextFont(font(Font.PLAIN));
        CategoryPlot plot = new CategoryPlot(dataset, names, values, renderer);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        return plot;
    }

    private static Color colour(Chart.Tone tone) {
        return switch (tone) {
            case BLUE -> Palette.BLUE;
            case ORANGE -> Palette.ORANGE;
            case TEAL -> Palette.TEAL;
            case RED -> Palette.RED;
            case GREY -> Palette.GREY;
        };
    }

    private static DecimalFormat format(Chart.Unit unit) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.forLanguageTag("vi-VN"));
        return new DecimalFormat(unit == Chart.Unit.COUNT ? "#,##0" : "#,##0.##'%'", symbols);
    }

    private static JFreeChart chart(CategoryPlot plot, boolean legend) {
        JFreeChart chart = new JFreeChart(null, font(Font.BOLD), plot, legend);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setAntiAlias(true);
        if (legend) {
            chart.getLegend().setItemFont(font(Font.PLAIN));
            chart.getLegend().setFrame(BlockBorder.NONE);
            chart.getLegend().setPosition(RectangleEdge.TOP);
        }
        return chart;
    }

    private static Font font(int style) {
        return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles("Liberation Serif", style, TEXT_SIZE, Locale.ROOT, true);
    }
}
