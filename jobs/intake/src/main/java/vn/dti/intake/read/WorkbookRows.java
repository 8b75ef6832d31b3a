package vn.dti.intake.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, with the numbers that the spreadsheet shows beside them. */
final class WorkbookRows implements RowReader {
    private final Limits limits;
    private final String sheetName;
    private final ReadableWorkbook workbook;
    private final boolean ownWorkbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final CellText cellText;

    /** The rows of a sheet of a workbook that somebody else closes. */
    WorkbookRows(ReadableWorkbook workbook, Sheet sheet, DateSystem dates, Limits limits) throws Unreadable {
        this(workbook, false, sheet, dates, limits);
    }

    /** A sheet's name; empty where a damaged workbook names it nowhere. */
    static String name(Sheet sheet) {
        return Objects.requireNonNullElse(sheet.getName(), "");
    }

    private WorkbookRows(ReadableWorkbook workbook, boolean own, Sheet sheet, DateSystem dates, Limits limits)
            throws Unreadable {
        this.limits = limits;
        this.workbook = workbook;
        sheetName = name(sheet);
        ownWorkbook = own;
        cellText = new CellText(dates);
        try {
            stream = sheet.openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(Problem.DAMAGED, sheetName);
        }
    }

    /** Opens a workbook for one of its sheets, and closes it with the rows. */
    static WorkbookRows open(WorkbookTable table) throws Unreadable {
        try {
            ReadableWorkbook workbook = workbook(table.path());
            Sheet sheet = workbook.getSheet(table.index()).orElseThrow();
            return new WorkbookRows(workbook, true, sheet, table.dateSystem(), table.limits());
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(Problem.DAMAGED, table.sheet());
        }
    }

    static ReadableWorkbook workbook(Path path) throws IOException {
        return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
    }

    @Override
    public @Nullable Row next() throws Unreadable {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            org.dhatim.fastexcel.reader.Row row = rows.next();
            if (row.getRowNum() > limits.rows()) {
                throw new Unreadable(Problem.TOO_LARGE, "> " + limits.rows());
            }
            List<String> cells = new ArrayList<>(row.getCellCount());
            for (int i = 0; i < row.getCellCount(); i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? "" : cellText.of(cell));
            }
            return new Row(row.getRowNum(), cells);
        } catch (RuntimeException damaged) {
            // The library reports broken XML, broken ZIP and impossible cells by unchecked exceptions of many types.
            throw new Unreadable(Problem.DAMAGED, sheetName);
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            if (ownWorkbook) {
                workbook.close();
            }
        } catch (IOException alreadyRead) {
            // nothing is lost: the file was only read
        }
    }
}
