package vn.dti.intake.returned;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import vn.dti.intake.receipt.Receipt;
import vn.dti.intake.receipt.Shown;
import vn.dti.intake.receipt.Telling;
import vn.dti.intake.rule.Words;

/**
 * The first sheet of a returned workbook: what the page says, in short. Its texts stand in its own cells: the texts that the
 * office's sheets share are put back over whatever stood there.
 */
final class ResultSheet {
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {16, 58, 12, 70, 34};
    private static final short LARGE = 16;
    private static final short USUAL = 11;
    private static final float LINE_POINTS = 15;
    private static final byte[] HEAD_GROUND = {(byte) 0xDD, (byte) 0xE6, (byte) 0xF0};

    private final XSSFSheet sheet;
    private final Telling telling;
    private final Shown shown;
    private final XSSFCellStyle free;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle bold;
    private final XSSFCellStyle framed;
    private final XSSFCellStyle head;
    private final XSSFCellStyle title;
    private int next;

    private ResultSheet(XSSFWorkbook workbook, Telling telling) {
        this.telling = telling;
        this.shown = telling.shown();
        this.sheet = workbook.createSheet(ReturnedWords.RESULT_SHEET.in(shown.language()));
        free = workbook.createCellStyle();
        free.setFont(font(workbook, USUAL, false));
        plain = workbook.createCellStyle();
        plain.setFont(font(workbook, USUAL, false));
        plain.setVerticalAlignment(VerticalAlignment.TOP);
        plain.setWrapText(true);
        bold = workbook.createCellStyle();
        bold.cloneStyleFrom(plain);
        bold.setFont(font(workbook, USUAL, true));
        framed = workbook.createCellStyle();
        framed.cloneStyleFrom(plain);
        frame(framed);
        head = workbook.createCellStyle();
        head.cloneStyleFrom(bold);
        frame(head);
        head.setFillForegroundColor(new XSSFColor(HEAD_GROUND, null));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        title = workbook.createCellStyle();
        title.setFont(font(workbook, LARGE, true));
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static XSSFFont font(XSSFWorkbook workbook, short points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setBold(bold);
        font.setFontHeightInPoints(points);
        return font;
    }

    /** Puts the sheet first. */
    static void add(XSSFWorkbook workbook, Telling telling, boolean fewComments) {
        ResultSheet result = new ResultSheet(workbook, telling);
        result.fill(fewComments);
        workbook.setSheetOrder(result.sheet.getSheetName(), 0);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == 0);
        }
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
    }

    private void fill(boolean fewComments) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        text(row(), 0, telling.title() + ": " + telling.verdictTitle(), title);
        line(telling.sum());
        line(telling.toDo());
        line(ReturnedWords.MARKS.in(shown.language()));
        if (fewComments) {
            line(ReturnedWords.FEW_COMMENTS.in(shown.language()));
        }
        next++;
        telling.facts().forEach((name, value) -> {
            XSSFRow row = row();
            text(row, 0, name, bold);
            text(row, 1, value, plain);
            row.setHeightInPoints(LINE_POINTS * lines(value, 1));
        });
        next++;
        head();
        telling.codes().forEach(this::code);
        line(telling.totals());
    }

    private void head() {
        XSSFRow row = row();
        ReturnedWords[] titles = {
            ReturnedWords.SEVERITY, ReturnedWords.TITLE, ReturnedWords.COUNT, ReturnedWords.MEND, ReturnedWords.CODE
        };
        for (int i = 0; i < titles.length; i++) {
            text(row, i, titles[i].in(shown.language()), head);
        }
    }

    private void code(Receipt.CodeCount code) {
        Words words = shown.words(code.code());
        XSSFRow row = row();
        text(row, 0, shown.severity(code.severity()), framed);
        text(row, 1, words.title(), framed);
        XSSFCell count = row.createCell(2);
        count.setCellValue(code.count());
        count.setCellStyle(framed);
        String how = shown.how(code.code());
        text(row, 3, how, framed);
        text(row, 4, code.code(), framed);
        int lines = Math.max(lines(words.title(), 1), lines(how, 3));
        row.setHeightInPoints(LINE_POINTS * lines);
    }

    /** How many lines a text takes in a column, as far as can be told without its font. */
    private static int lines(String text, int column) {
        int room = WIDTHS[column] - WIDTHS[column] / 10;
        return (text.length() + room - 1) / room;
    }

    private XSSFRow row() {
        XSSFRow row = sheet.createRow(next);
        next++;
        return row;
    }

    private void line(String text) {
        text(row(), 0, text, free);
    }

    private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        inline(cell, text);
        cell.setCellStyle(style);
    }

    private static void inline(XSSFCell cell, String text) {
        CTCell raw = cell.getCTCell();
        raw.setT(STCellType.INLINE_STR);
        raw.addNewIs().setT(text);
    }
}
