package vn.dti.intake.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, with the numbers that the spreadsheet shows beside them. */
final class WorkbookRows implements RowReader {
    private final WorkbookTable table;
    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final CellText cellText;

    WorkbookRows(WorkbookTable table) throws Unreadable {
        this.table = table;
        this.cellText = new CellText(table.dateSystem());
        try {
            workbook = workbook(table.path());
            stream = workbook.getSheet(table.index()).orElseThrow().openStream();
            rows = stream.iterator();
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
            if (row.getRowNum() > table.limits().rows()) {
                throw new Unreadable(Problem.TOO_LARGE, "> " + table.limits().rows());
            }
            List<String> cells = new ArrayList<>(row.getCellCount());
            for (int i = 0; i < row.getCellCount(); i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? "" : cellText.of(cell));
            }
            return new Row(row.getRowNum(), cells);
        } catch (RuntimeException damaged) {
            // The library reports broken XML, broken ZIP and impossible cells by unchecked exceptions of many types.
            throw new Unreadable(Problem.DAMAGED, table.sheet());
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException alreadyRead) {
            // nothing is lost: the file was only read
        }
    }
}
