package vn.dti.bench.intake;

import java.io.File;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A process that only reads a workbook's cells, by POI's user model. */
public final class UserModel {
    private UserModel() {}

    /**
     * Reads all cells of the first sheet as texts.
     *
     * @param args the workbook, and how many rows it must have
     * @throws Exception where it cannot be read
     */
    public static void main(String[] args) throws Exception {
        long rows = 0;
        long characters = 0;
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(new File(args[0]), null, true)) {
            for (Row row : workbook.getSheetAt(0)) {
                rows++;
                for (Cell cell : row) {
                    characters += formatter.formatCellValue(cell).length();
                }
            }
        }
        if (rows != Long.parseLong(args[1]) || characters == 0) {
            throw new IllegalStateException(rows + " rows, " + characters + " characters");
        }
    }
}
