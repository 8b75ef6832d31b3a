package vn.dti.intake.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook in the form before 2007, {@code .xls}, which cannot be read piece by piece: its size is limited.
 *
 * @param path the workbook
 * @param index the sheet's position
 * @param sheet its name
 * @param dateSystem how its numbers count days
 * @param firstRows its first rows
 * @param limits how much it may hold
 */
record OldWorkbookTable(Path path, int index, String sheet, DateSystem dateSystem, List<Row> firstRows, Limits limits)
        implements Table {
    private static final String[] STREAMS = {"Workbook", "WORKBOOK", "Book", "BOOK"};

    /** All sheets, in the workbook's order. */
    static List<Table> sheets(Path path, Limits limits) throws Unreadable {
        List<Table> sheets = new ArrayList<>();
        try (HSSFWorkbook workbook = open(path, limits)) {
            DateSystem dates = dates(workbook);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                try (RowReader rows = new Rows(null, workbook.getSheetAt(i), dates, limits)) {
                    List<Row> head = rows.next(SourceFile.HEAD_ROWS);
                    sheets.add(new OldWorkbookTable(path, i, workbook.getSheetName(i), dates, head, limits));
                }
            }
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(Problem.DAMAGED, "");
        }
        return sheets;
    }

    private static DateSystem dates(HSSFWorkbook workbook) {
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        return from1904 ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
    }

    private static HSSFWorkbook open(Path path, Limits limits) throws Unreadable, IOException {
        if (Files.size(path) > limits.oldWorkbookBytes()) {
            throw new Unreadable(Problem.TOO_LARGE, "> " + (limits.oldWorkbookBytes() >> 20) + " MiB");
        }
        POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true);
        try {
            if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new Unreadable(Problem.PASSWORD, "");
            }
            boolean workbook = false;
            for (String stream : STREAMS) {
                workbook |= files.getRoot().hasEntry(stream);
            }
            if (!workbook) {
                throw new Unreadable(Problem.OTHER_KIND, "OLE2 (.doc, .msg …)");
            }
            return new HSSFWorkbook(files, false);
        } catch (EncryptedDocumentException locked) {
            files.close();
            throw new Unreadable(Problem.PASSWORD, "");
        } catch (Unreadable | IOException | RuntimeException refused) {
            files.close();
            throw refused;
        }
    }

    @Override
    public boolean everyRowHasAllCells() {
        return false;
    }

    @Override
    public List<Row> head(int count) {
        return firstRows.subList(0, Math.min(count, firstRows.size()));
    }

    @Override
    public RowReader open() throws Unreadable {
        try {
            HSSFWorkbook workbook = open(path, limits);
            return new Rows(workbook, workbook.getSheetAt(index), dateSystem, limits);
        } catch (FileNotFoundException gone) {
            throw new Unreadable(Problem.UNREADABLE, "");
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(Problem.DAMAGED, sheet);
        }
    }

    /** The rows that there are. */
    private static final class Rows implements RowReader {
        private final @Nullable HSSFWorkbook own;
        private final Iterator<org.apache.poi.ss.usermodel.Row> rows;
        private final CellText cellText;
        private final Limits limits;

        /**
         * @param own the workbook to close with the rows, null where somebody else does
         */
        Rows(@Nullable HSSFWorkbook own, HSSFSheet sheet, DateSystem dates, Limits limits) {
            this.own = own;
            this.rows = sheet.rowIterator();
            this.cellText = new CellText(dates);
            this.limits = limits;
        }

        @Override
        public @Nullable Row next() throws Unreadable {
            try {
                if (!rows.hasNext()) {
                    return null;
                }
                org.apache.poi.ss.usermodel.Row row = rows.next();
                if (row.getRowNum() >= limits.rows()) {
                    throw new Unreadable(Problem.TOO_LARGE, "> " + limits.rows());
                }
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    Cell cell = row.getCell(i);
                    cells.add(cell == null ? "" : text(cell));
                }
                return new Row(row.getRowNum() + 1L, cells);
            } catch (RuntimeException damaged) {
                // the library reports impossible records by unchecked exceptions of many types
                throw new Unreadable(Problem.DAMAGED, "");
            }
        }

        private String text(Cell cell) {
            CellType type =
                    cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            return switch (type) {
                case STRING -> cell.getRichStringCellValue().getString();
                case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
                case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
                case NUMERIC -> number(cell);
                case BLANK, FORMULA, _NONE -> "";
            };
        }

        private String number(Cell cell) {
            int format = cell.getCellStyle().getDataFormat();
            return cellText.number(
                    BigDecimal.valueOf(cell.getNumericCellValue()),
                    format,
                    cell.getCellStyle().getDataFormatString());
        }

        @Override
        public void close() {
            try {
                if (own != null) {
                    own.close();
                }
            } catch (IOException alreadyRead) {
                // nothing is lost: the file was only read
            }
        }
    }
}
