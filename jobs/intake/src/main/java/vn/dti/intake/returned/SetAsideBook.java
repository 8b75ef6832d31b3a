package vn.dti.intake.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dti.intake.map.Heading;
import vn.dti.intake.map.OwnTitles;
import vn.dti.intake.read.Row;
import vn.dti.intake.receipt.Language;
import vn.dti.schemas.extract.Severity;

/**
 * The rows that were set aside, under the same titles, all cells text, to mend and send again: no spreadsheet then makes a
 * number of a code or a date of a day. The faulty cells are coloured; what is wrong with a row stands in its last column,
 * which intake passes over.
 */
final class SetAsideBook {
    private static final int WINDOW = 100;
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;
    private static final int NOTES_WIDTH = 70;
    /** A spreadsheet holds no longer text in a cell. */
    private static final int LONGEST_CELL = 32_767;

    private final Heading heading;
    private final CellNotes notes;
    private final Language language;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW);
    private final Font usual = workbook.createFont();
    private final XSSFCellStyle plain = style();
    private final XSSFCellStyle wrapped = style();
    private final XSSFCellStyle title = style();
    private final Map<Severity, XSSFCellStyle> marked = new EnumMap<>(Severity.class);

    private SetAsideBook(Heading heading, CellNotes notes, Language language) {
        this.heading = heading;
        this.notes = notes;
        this.language = language;
        usual.setFontName("Arial");
        wrapped.setWrapText(true);
        title.setWrapText(true);
        XSSFFont bold = (XSSFFont) workbook.createFont();
        bold.setFontName("Arial");
        bold.setBold(true);
        title.setFont(bold);
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            XSSFCellStyle style = style();
            style.setFillForegroundColor(new XSSFColor(Colours.of(severity), null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            marked.put(severity, style);
        }
    }

    /**
     * Writes the workbook; not with the same bytes each time, which is for {@link vn.dti.schemas.dataset.FixedZip} to mend.
     *
     * @throws IOException where it cannot be written
     */
    static void write(OutputStream out, Heading heading, List<Row> rows, CellNotes notes, Language language)
            throws IOException {
        SetAsideBook book = new SetAsideBook(heading, notes, language);
        try (SXSSFWorkbook workbook = book.workbook) {
            book.fill(rows);
            Undated.make(workbook.getXSSFWorkbook());
            workbook.write(out);
        }
    }

    private XSSFCellStyle style() {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(usual);
        return style;
    }

    private void fill(List<Row> rows) {
        SXSSFSheet sheet = workbook.createSheet(ReturnedWords.SET_ASIDE_SHEET.in(language));
        // a row as wide as a sheet gives its last cell up for the notes
        int column = Math.min(NoteColumn.of(heading, widest(rows)), NoteColumn.MOST - 1);
        widths(sheet, rows, column);
        sheet.createFreezePane(0, 1);
        SXSSFRow head = sheet.createRow(0);
        for (int i = 0; i < heading.titles().size(); i++) {
            cell(head, i, heading.titles().get(i), title);
        }
        cell(head, column, OwnTitles.NOTES, title);
        int number = 1;
        for (Row row : rows) {
            SXSSFRow written = sheet.createRow(number);
            number++;
            Map<Integer, Severity> faulty = notes.cells(row.number());
            int cells = Math.max(row.cells().size(), heading.titles().size());
            for (int i = 0; i < Math.min(cells, NoteColumn.MOST); i++) {
                Severity severity = faulty.get(i);
                if (i != column) {
                    cell(written, i, row.cell(i), severity == null ? plain : marked.getOrDefault(severity, plain));
                }
            }
            String text = notes.text(row.number());
            String where = ReturnedWords.ROW.in(language) + " " + row.number() + ": ";
            cell(written, column, where + (text.isEmpty() ? ReturnedWords.LIKE_ABOVE.in(language) : text), wrapped);
        }
    }

    private int widest(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private void widths(SXSSFSheet sheet, List<Row> rows, int notesColumn) {
        for (int i = 0; i < heading.titles().size(); i++) {
            int column = i;
            int longest = rows.stream()
                    .limit(WINDOW)
                    .mapToInt(row -> row.cell(column).length())
                    .max()
                    .orElse(0);
            sheet.setColumnWidth(i, Math.max(NARROWEST, Math.min(longest + 2, WIDEST)) * CHARACTER);
        }
        sheet.setColumnWidth(notesColumn, NOTES_WIDTH * CHARACTER);
    }

    private static void cell(SXSSFRow row, int column, String text, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
        }
    }
}
