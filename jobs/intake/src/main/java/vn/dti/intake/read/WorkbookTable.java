package vn.dti.intake.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * One sheet of a workbook.
 *
 * @param path the workbook
 * @param index the sheet's position
 * @param sheet its name
 * @param dateSystem how its numbers count days
 * @param firstRows its first rows, read while the workbook was open anyway: opening one costs all its shared texts
 * @param limits how much it may hold
 */
record WorkbookTable(Path path, int index, String sheet, DateSystem dateSystem, List<Row> firstRows, Limits limits)
        implements Table {

    /** All sheets, in the workbook's order. */
    static List<Table> sheets(Path path, Limits limits) throws Unreadable {
        PackedSize.check(path, limits);
        List<Table> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = WorkbookRows.workbook(path)) {
            DateSystem dates = workbook.isDate1904() ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (RowReader rows = new WorkbookRows(workbook, sheet, dates, limits)) {
                    List<Row> head = rows.next(SourceFile.HEAD_ROWS);
                    sheets.add(
                            new WorkbookTable(path, sheet.getIndex(), WorkbookRows.name(sheet), dates, head, limits));
                }
            }
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(Problem.DAMAGED, "");
        }
        return sheets;
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
        return WorkbookRows.open(this);
    }
}
