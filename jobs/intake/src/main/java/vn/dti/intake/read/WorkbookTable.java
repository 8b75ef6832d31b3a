package vn.dti.intake.read;

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
 * @param limits how much it may hold
 */
record WorkbookTable(Path path, int index, String sheet, DateSystem dateSystem, Limits limits) implements Table {

    /** All sheets, in the workbook's order. */
    static List<Table> sheets(Path path, Limits limits) throws Unreadable {
        PackedSize.check(path, limits);
        List<Table> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = WorkbookRows.workbook(path)) {
            DateSystem dates = workbook.isDate1904() ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(new WorkbookTable(path, sheet.getIndex(), sheet.getName(), dates, limits));
            }
        } catch (Exception damaged) {
            throw new Unreadable(Problem.DAMAGED, "");
        }
        return sheets;
    }

    @Override
    public boolean everyRowHasAllCells() {
        return false;
    }

    @Override
    public RowReader open() throws Unreadable {
        return new WorkbookRows(this);
    }
}
