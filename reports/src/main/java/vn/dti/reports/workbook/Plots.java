package vn.dti.reports.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.dti.reports.style.Palette;

/** Native charts over cells of a sheet, so that they follow when a cell is changed. */
final class Plots {
    private static final List<java.awt.Color> COLOURS = List.of(Palette.BLUE, Palette.ORANGE, Palette.TEAL);

    private static final double TITLE_POINTS = 12.0;

    private Plots() {}

    /** How values are drawn. */
    enum Form {
        COLUMNS,
        BARS,
        LINES
    }

    /**
     * What is drawn.
     *
     * @param title above the chart
     * @param form how
     * @param data the sheet of the cells
     * @param first first row
     * @param last last row
     * @param names the column of the categories
     * @param values the columns of the series
     * @param titles the series' names
     * @param format the axis' number format
     */
    record Plot(
            String title,
            Form form,
            XSSFSheet data,
            int first,
            int last,
            int names,
            List<Integer> values,
            List<String> titles,
            String format) {}

    /** Draws into a rectangle of cells of a sheet: columns and rows from, to. */
    static void draw(Plot plot, XSSFSheet sheet, int fromColumn, int fromRow, int toColumn, int toRow) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, fromColumn, fromRow, toColumn, toRow);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(plot.title());
        chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(TITLE_POINTS);
        chart.setTitleOverlay(false);
        boolean bars = plot.form() == Form.BARS;
        XDDFCategoryAxis names = chart.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setNumberFormat(plot.format());
        values.getOrAddMajorGridProperties()
                .setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(colour(Palette.GRID))));
        if (plot.form() != Form.LINES) {
            values.setCrossBetween(AxisCrossBetween.BETWEEN);
            values.setMinimum(0);
        }
        if (bars) {
            values.setMaximum(1);
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        XDDFChartData data =
                chart.createData(plot.form() == Form.LINES ? ChartTypes.LINE : ChartTypes.BAR, names, values);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData barData) {
            barData.setBarDirection(bars ? BarDirection.BAR : BarDirection.COL);
            barData.setGapWidth(60);
        }
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromStringCellRange(
                plot.data(), new CellRangeAddress(plot.first(), plot.last(), plot.names(), plot.names()));
        for (int i = 0; i < plot.values().size(); i++) {
            int column = plot.values().get(i);
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromNumericCellRange(
                    plot.data(), new CellRangeAddress(plot.first(), plot.last(), column, column));
            XDDFChartData.Series series = data.addSeries(categories, numbers);
            series.setTitle(plot.titles().get(i), null);
            paint(series, COLOURS.get(i % COLOURS.size()));
        }
        if (plot.values().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
        chart.plot(data);
    }

    private static void paint(XDDFChartData.Series series, java.awt.Color awt) {
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(colour(awt));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            XDDFLineProperties stroke = new XDDFLineProperties(fill);
            stroke.setWidth(2.0);
            shape.setLineProperties(stroke);
        } else {
            shape.setFillProperties(fill);
        }
        series.setShapeProperties(shape);
    }

    private static XDDFColor colour(java.awt.Color awt) {
        return XDDFColor.from(new byte[] {(byte) awt.getRed(), (byte) awt.getGreen(), (byte) awt.getBlue()});
    }
}
