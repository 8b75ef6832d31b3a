package vn.dti.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class WorkbookRowsTest {
    @TempDir
    Path folder;

    @Test
    void readsCellsAsACsvWouldHaveThem() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Hồ sơ");
        Workbooks.row(
                sheet,
                0,
                "Hoà",
                50000,
                3.5,
                LocalDateTime.of(2026, 10, 5, 8, 30, 15, 250_000_000),
                LocalDateTime.of(2026, 10, 5, 0, 0),
                LocalDate.of(2026, 10, 5),
                true,
                null,
                "");
        Path file = Workbooks.write(workbook, folder.resolve("a.xlsx"));

        assertThat(rows(file).get(0).cells())
                .startsWith(
                        "Hoà",
                        "50000",
                        "3.5",
                        "05/10/2026 08:30:15.250",
                        "05/10/2026 00:00:00",
                        "05/10/2026",
                        "TRUE",
                        "");
    }

    @Test
    void takesAFormulasLastValue() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Hồ sơ");
        Workbooks.row(sheet, 0, 2, 3);
        Cell number = sheet.getRow(0).createCell(2);
        number.setCellFormula("A1+B1");
        Cell text = sheet.getRow(0).createCell(3);
        text.setCellFormula("\"H26-\"&A1");
        Cell date = sheet.getRow(0).createCell(4);
        date.setCellFormula("DATE(2026,10,5)+0.5");
        date.setCellStyle(Workbooks.style(sheet, "dd/mm/yyyy hh:mm"));
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Path file = Workbooks.write(workbook, folder.resolve("a.xlsx"));

        assertThat(rows(file).get(0).cells()).containsExactly("2", "3", "5", "H26-2", "05/10/2026 12:00:00");
    }

    @Test
    void keepsTheNumbersOfRowsThatTheSpreadsheetShows() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Hồ sơ");
        Workbooks.row(sheet, 0, "a");
        Workbooks.row(sheet, 4, "b");
        Path file = Workbooks.write(workbook, folder.resolve("a.xlsx"));
        assertThat(rows(file)).extracting(Row::number).containsExactly(1L, 5L);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        Sheet sheet = workbook.createSheet("Hồ sơ");
        Workbooks.row(sheet, 0, 44838.5);
        sheet.getRow(0).getCell(0).setCellStyle(Workbooks.style(sheet, "yyyy-mm-dd hh:mm"));
        Path file = Workbooks.write(workbook, folder.resolve("a.xlsx"));
        assertThat(rows(file).get(0).cells()).containsExactly("05/10/2026 12:00:00");
    }

    @Test
    void listsAllSheets() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("Bìa");
        workbook.createSheet("Hồ sơ");
        Path file = Workbooks.write(workbook, folder.resolve("a.xlsx"));
        assertThat(SourceFile.tables(file, "a.xlsx", Limits.USUAL))
                .extracting(Table::sheet)
                .containsExactly("Bìa", "Hồ sơ");
    }

    @Test
    void readsASheetThatLostItsName() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Workbooks.row(workbook.createSheet("Hồ sơ"), 0, "x");
        Element named =
                (Element) workbook.getCTWorkbook().getSheets().getSheetArray(0).getDomNode();
        named.removeAttribute("name");
        Path file = Workbooks.write(workbook, folder.resolve("a.xlsx"));
        assertThat(SourceFile.tables(file, "a.xlsx", Limits.USUAL))
                .extracting(Table::sheet)
                .containsExactly("");
    }

    @Test
    void refusesABrokenWorkbook() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Hồ sơ");
        for (int i = 0; i < 2000; i++) {
            Workbooks.row(sheet, i, "000.00.01.H26-261005-" + i, i);
        }
        Path whole = Workbooks.write(workbook, folder.resolve("a.xlsx"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(cut, Limits.USUAL, Problem.DAMAGED);
        bytes[bytes.length / 3] ^= 0x55;
        Path flipped = Files.write(folder.resolve("flipped.xlsx"), bytes);
        assertRefused(flipped, Limits.USUAL, Problem.DAMAGED);
    }

    @Test
    void refusesAWorkbookThatUnpacksTooLarge() throws Exception {
        Path bomb = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[1 << 20]);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertRefused(bomb, new Limits(1000, 32 << 20, 1 << 20, 1000, 1), Problem.TOO_LARGE);
    }

    @Test
    void refusesMoreRowsThanTheLimit() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Hồ sơ");
        for (int i = 0; i < 11; i++) {
            Workbooks.row(sheet, i, "x");
        }
        Path file = Workbooks.write(workbook, folder.resolve("a.xlsx"));
        Limits ten = new Limits(10, 1 << 20, 1 << 20, 1000, 1);
        assertThatThrownBy(() -> rows(file, ten))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.TOO_LARGE));
    }

    @Test
    void refusesAnotherZip() throws IOException {
        Path other = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertRefused(other, Limits.USUAL, Problem.OTHER_KIND);
    }

    private static void assertRefused(Path file, Limits limits, Problem problem) {
        assertThatThrownBy(() -> rows(file, limits))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static List<Row> rows(Path file) throws Unreadable {
        return rows(file, Limits.USUAL);
    }

    private static List<Row> rows(Path file, Limits limits) throws Unreadable {
        Table table = SourceFile.tables(file, "a.xlsx", limits).get(0);
        try (RowReader reader = table.open()) {
            List<Row> rows = reader.next(10_000);
            assertThat(table.head(5)).isEqualTo(rows.subList(0, Math.min(5, rows.size())));
            return rows;
        }
    }
}
