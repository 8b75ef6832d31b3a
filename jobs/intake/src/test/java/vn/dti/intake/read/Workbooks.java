package vn.dti.intake.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks for tests. */
public final class Workbooks {

    private Workbooks() {}

    /** Writes a workbook. */
    public static Path write(XSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
        return file;
    }

    /** Fills a row with texts, numbers, dates, yes-or-no; null leaves a cell out. */
    public static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof String text) {
                row.createCell(i).setCellValue(text);
            } else if (value instanceof Number amount) {
                row.createCell(i).setCellValue(amount.doubleValue());
            } else if (value instanceof Boolean yes) {
                row.createCell(i).setCellValue(yes);
            } else if (value instanceof LocalDateTime time) {
                Cell cell = row.createCell(i);
                cell.setCellValue(time);
                cell.setCellStyle(style(sheet, "dd/mm/yyyy hh:mm"));
            } else if (value instanceof LocalDate day) {
                Cell cell = row.createCell(i);
                cell.setCellValue(day);
                cell.setCellStyle(style(sheet, "dd/mm/yyyy"));
            }
        }
    }

    /** A number format as a style. */
    public static CellStyle style(Sheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }
}
