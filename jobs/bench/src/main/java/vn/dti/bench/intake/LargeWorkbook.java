package vn.dti.bench.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.dti.schemas.dataset.Durable;

/** The first rows of a CSV file as a workbook, as a one-stop system would have exported them. */
final class LargeWorkbook {
    private static final int ROWS_IN_MEMORY = 100;

    private LargeWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @param csv the file, its titles first
     * @param rows at most so many rows below the titles
     * @param to the workbook
     * @return how many rows below the titles it has
     * @throws IOException where the one cannot be read or the other written
     */
    static long write(Path csv, int rows, Path to) throws IOException {
        Path temporary = Durable.temporary(to);
        int written = 0;
        CsvReader.CsvReaderBuilder ragged = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true);
        try (CsvReader<CsvRecord> records = ragged.ofCsvRecord(csv, StandardCharsets.UTF_8);
                SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, true)) {
            SXSSFSheet sheet = workbook.createSheet("Hồ sơ");
            for (CsvRecord each : records) {
                if (written > rows) {
                    break;
                }
                Row row = sheet.createRow(written++);
                for (int column = 0; column < each.getFieldCount(); column++) {
                    if (!each.getField(column).isEmpty()) {
                        row.createCell(column).setCellValue(each.getField(column));
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(temporary)) {
                workbook.write(out);
            }
        }
        Durable.publish(temporary, to);
        return written - 1L;
    }
}
