package vn.dti.reports.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.dti.reports.model.Cell;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.pack.Indicator.Kind;

/** One sheet, filled row by row, from left to right. */
final class Grid {
    private static final String NOTHING_TO_DIVIDE = "không phát sinh";
    private static final int HEAD_HEIGHT_POINTS = 62;

    private static final float LINE_POINTS = 15.5f;
    /** Times is narrower than the digits by which Excel measures a column. */
    private static final double CHARACTERS_A_WIDTH = 1.1;

    private final XSSFSheet sheet;
    private final Looks looks;
    private final List<Written> texts = new ArrayList<>();
    private int nextRow;
    private int nextColumn;
    private XSSFRow row;

    Grid(XSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
        this.row = sheet.createRow(0);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Begins a row and returns its index. */
    int row() {
        int index = nextRow++;
        row = index == 0 ? sheet.getRow(0) : sheet.createRow(index);
        nextColumn = 0;
        texts.clear();
        return index;
    }

    /** A line of text across the sheet. */
    void line(Look look, String text) {
        row();
        put(look).setCellValue(text);
    }

    /** The column titles, kept in view and repeated on each printed page; the rows below can be filtered. */
    int head(List<String> titles, int fixedColumns) {
        int index = titles(titles, HEAD_HEIGHT_POINTS);
        sheet.createFreezePane(fixedColumns, index + 1);
        sheet.setRepeatingRows(new CellRangeAddress(index, index, -1, -1));
        return index;
    }

    /** Column titles that are not kept in view: above others, or of a further table on the sheet. */
    int titles(List<String> titles, float heightPoints) {
        int index = row();
        row.setHeightInPoints(heightPoints);
        for (String title : titles) {
            put(Look.HEAD).setCellValue(title);
        }
        return index;
    }

    /** Makes one cell of some of the current row's. */
    void merge(int column, int columns) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column + columns - 1));
    }

    /** A line of text in the middle of some columns. */
    void foot(Look look, int column, int columns, String text) {
        row();
        skip(column);
        put(look).setCellValue(text);
        merge(column, columns);
    }

    /** Leaves the cells before a column as they are, without a border. */
    void skip(int column) {
        nextColumn = column;
    }

    /** Lets the reader filter the rows from the titles down to the last one written. */
    void filter(int head, int columns) {
        sheet.setAutoFilter(new CellRangeAddress(head, nextRow - 1, 0, columns - 1));
    }

    void text(String text) {
        texts.add(new Written(nextColumn, text.length()));
        put(Look.TEXT).setCellValue(text);
    }

    /** A text of a line that stands for several. */
    void group(String text) {
        texts.add(new Written(nextColumn, text.length()));
        put(Look.GROUP).setCellValue(text);
    }

    /** Points, to two decimals, as a number; words where there are none. */
    void points(Look look, Optional<BigDecimal> points, String otherwise) {
        if (points.isPresent()) {
            put(look)
                    .setCellValue(points.get().setScale(2, RoundingMode.HALF_UP).doubleValue());
        } else {
            state(otherwise);
        }
    }

    void time(LocalDateTime time) {
        put(Look.TIME).setCellValue(time.truncatedTo(ChronoUnit.MINUTES));
    }

    void number(long number) {
        put(Look.COUNT).setCellValue((double) number);
    }

    /** A count, or the words for its state. */
    void count(Cell cell) {
        if (cell.measured()) {
            put(Look.COUNT).setCellValue(cell.above().doubleValue());
        } else {
            put(Look.STATE).setCellValue(cell.text(Kind.COUNT));
        }
    }

    /** The titles above what {@link #quotient} fills. */
    static List<String> quotientTitles(String title) {
        return List.of(title + " - tử số", title + " - mẫu số", title);
    }

    /** Numerator, denominator and their live quotient; where one is missing, the words for its state three times. */
    void quotient(Cell cell, Kind kind) {
        if (cell.state() != FigureState.MEASURED && cell.state() != FigureState.NO_DENOMINATOR) {
            for (int i = 0; i < 3; i++) {
                put(Look.STATE).setCellValue(cell.text(kind));
            }
            return;
        }
        String above = reference(put(Look.COUNT, cell.above()));
        String below = reference(put(Look.COUNT, cell.below()));
        String formula = "IF(" + below + "=0,\"" + NOTHING_TO_DIVIDE + "\"," + above + "/" + below + ")";
        if (cell.below().signum() == 0) {
            XSSFCell written = put(Look.STATE);
            written.setCellFormula(formula);
            written.setCellValue(NOTHING_TO_DIVIDE);
            return;
        }
        rate(kind, formula, ratio(cell).doubleValue());
    }

    /** A count, or a rate as a live quotient of its two counts; words where there is no value. */
    void value(Cell cell, Kind kind) {
        if (kind == Kind.COUNT || !cell.measured()) {
            count(cell);
            return;
        }
        String formula = cell.above().stripTrailingZeros().toPlainString() + "/"
                + cell.below().stripTrailingZeros().toPlainString();
        rate(kind, formula, ratio(cell).doubleValue());
    }

    private void rate(Kind kind, String formula, double value) {
        formula(kind == Kind.MEAN ? Look.MEAN : value < 0.5 ? Look.LOW_RATE : Look.HIGH_RATE, formula, value);
    }

    private static BigDecimal ratio(Cell cell) {
        return cell.denominator() == null ? cell.above() : cell.above().divide(cell.below(), MathContext.DECIMAL64);
    }

    /** The live change from one cell of the current row to another, given by their columns; of rates in percentage points. */
    void change(Kind kind, int column, Cell now, int minus, Cell before) {
        String difference = reference(column) + "-" + reference(minus);
        double change =
                ratio(now).subtract(ratio(before), MathContext.DECIMAL64).doubleValue();
        switch (kind) {
            case COUNT -> formula(Look.CHANGE, difference, change);
            case RATE -> formula(Look.POINTS, "(" + difference + ")*100", change * 100);
            case MEAN -> formula(Look.POINTS, difference, change);
        }
    }

    /** The live difference of two counts of the current row, given by their columns. */
    void difference(int column, int minus) {
        double value =
                row.getCell(column).getNumericCellValue() - row.getCell(minus).getNumericCellValue();
        formula(Look.COUNT, reference(column) + "-" + reference(minus), value);
    }

    /** The live sum of a column's rows, first to last. */
    void sum(int column, int first, int last, double value) {
        String range = new CellReference(first, column).formatAsString() + ":"
                + new CellReference(last, column).formatAsString();
        formula(Look.COUNT, "SUM(" + range + ")", value);
    }

    /** A live formula with the number it shows before anybody recalculates. */
    void formula(Look look, String formula, double value) {
        XSSFCell cell = put(look);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** The live share of one cell of the current row in another; in words where there is nothing to divide by. */
    void share(int above, long part, int below, long whole) {
        if (whole == 0) {
            state(NOTHING_TO_DIVIDE);
            return;
        }
        rate(Kind.RATE, reference(above) + "/" + reference(below), (double) part / whole);
    }

    /** A cell of words in the place of a number. */
    void state(String words) {
        put(Look.STATE).setCellValue(words);
    }

    /** The reference of a cell of the current row, {@code D7}. */
    String reference(int column) {
        return new CellReference(row.getRowNum(), column).formatAsString();
    }

    int column() {
        return nextColumn;
    }

    int rows() {
        return nextRow;
    }

    private String reference(XSSFCell cell) {
        return cell.getAddress().formatAsString();
    }

    private XSSFCell put(Look look, BigDecimal number) {
        XSSFCell cell = put(look);
        cell.setCellValue(number.doubleValue());
        return cell;
    }

    private XSSFCell put(Look look) {
        XSSFCell cell = row.createCell(nextColumn++);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    /** Makes the current row high enough for its texts, each wrapped to its column's width in characters. */
    void fit(int... characters) {
        int lines = 1;
        for (Written text : texts) {
            lines = Math.max(lines, (int) Math.ceil(text.length() / (characters[text.column()] * CHARACTERS_A_WIDTH)));
        }
        row.setHeightInPoints(LINE_POINTS * lines);
    }

    /** Column widths in characters. */
    void widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
    }

    /** A wrapped text of the current row. */
    private record Written(int column, int length) {}
}
