package vn.dti.nightly.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;

/**
 * A workbook of one sheet (ECMA-376), written as it comes and with fixed times, so that the same rows give the same
 * bytes. Counts are number cells; times are date cells or text.
 */
final class WorkbookSink implements RowSink {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final long EXCEL_EPOCH_DAY = -25_569;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final boolean dateCells;
    private final ZipOutputStream zip;
    private final Utf8Output sheet;
    private final String[] columns;
    private int row;

    WorkbookSink(Path file, boolean dateCells) throws IOException {
        this.dateCells = dateCells;
        zip = new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        columns = new String[Field.values().length + 1];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i < 26 ? "" + (char) ('A' + i) : "A" + (char) ('A' + i - 26);
        }
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE
                        + "/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
                        + "openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + MEDIA + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + MEDIA
                        + "worksheet+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + MEDIA + "styles+xml\"/></Types>");
        part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Hồ sơ\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")));
        part("xl/styles.xml", styles());
        entry("xl/worksheets/sheet1.xml");
        sheet = new Utf8Output(zip);
        sheet.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    }

    @Override
    public void write(String[] cells) throws IOException {
        String number = Integer.toString(++row);
        sheet.write("<row r=\"");
        sheet.write(number);
        sheet.write("\">");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                cell(i, number, cells[i]);
            }
        }
        sheet.write("</row>");
    }

    private void cell(int column, String number, String text) throws IOException {
        sheet.write("<c r=\"");
        sheet.write(columns[column]);
        sheet.write(number);
        FieldType type = row == 1 || column >= Field.values().length ? FieldType.TEXT : Field.values()[column].type();
        if (type == FieldType.TIME && dateCells && isTime(text)) {
            sheet.write("\" s=\"1\"><v>");
            sheet.write(Double.toString(serial(text)));
            sheet.write("</v></c>");
        } else if ((type == FieldType.COUNT || type == FieldType.MONEY) && isNumber(text)) {
            sheet.write("\"><v>");
            sheet.write(text);
            sheet.write("</v></c>");
        } else {
            sheet.write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            escape(text);
            sheet.write("</t></is></c>");
        }
    }

    private void escape(String text) throws IOException {
        if (text.indexOf('&') < 0 && text.indexOf('<') < 0) {
            sheet.write(text);
        } else {
            sheet.write(text.replace("&", "&amp;").replace("<", "&lt;"));
        }
    }

    private static boolean isNumber(String text) {
        return text.length() < 16 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isTime(String text) {
        return text.length() == 19 && text.charAt(4) == '-' && text.charAt(13) == ':';
    }

    /** Excel's day number of {@code yyyy-MM-dd HH:mm:ss}. */
    private static double serial(String text) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        int second = number(text, 11, 13) * 3600 + number(text, 14, 16) * 60 + number(text, 17, 19);
        return day.toEpochDay() - EXCEL_EPOCH_DAY + second / 86_400.0;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy"
                + " hh:mm:ss\"/></numFmts><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + inner + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private void part(String name, String content) throws IOException {
        entry(name);
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        sheet.write("</sheetData></worksheet>");
        sheet.close();
    }
}
