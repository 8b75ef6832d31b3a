package vn.dti.intake.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.Extract;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.TestPack;
import vn.dti.intake.read.Workbooks;
import vn.dti.intake.receipt.Attachments;
import vn.dti.intake.receipt.Language;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Severity;

/** What an office gets back: its own workbook with marks, and the rows to mend. */
class ReturnedFilesTest {
    /** Below a banner of two rows. */
    private static final int HEADING = 2;

    private static final int NOTES = Field.values().length;

    @TempDir
    Path folder;

    @Test
    void marksTheFaultyCellsAndLeavesTheRestAsItWas() throws IOException {
        Path sent = workbook();
        Attachments attached = give(Extract.check(sent, TestPack.pack()));
        try (XSSFWorkbook before = open(sent);
                XSSFWorkbook after = open(folder.resolve(Objects.requireNonNull(attached.returned())))) {
            assertThat(after.getSheetName(0)).isEqualTo("Kết quả kiểm tra");
            assertThat(after.getActiveSheetIndex()).isZero();
            assertThat(after.getNumberOfSheets()).isEqualTo(3);
            XSSFSheet sheet = after.getSheet("Hồ sơ");
            assertSame(before.getSheet("Hồ sơ"), sheet);
            assertSame(before.getSheet("Khác"), after.getSheet("Khác"));
            assertThat(sheet.getMergedRegions())
                    .isEqualTo(before.getSheet("Hồ sơ").getMergedRegions());
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);

            XSSFCell status = cell(sheet, 4, Field.STATUS);
            assertThat(colour(status)).isEqualTo(Colours.of(Severity.ERROR));
            assertThat(status.getCellComment().getString().getString())
                    .startsWith("Lỗi · ")
                    .contains("Đang chờ", "Sửa trong tệp hoặc cách xuất tệp: ");
            XSSFCell missing = cell(sheet, 5, Field.RECEIVED_AT);
            assertThat(missing.getCellType()).isEqualTo(CellType.BLANK);
            assertThat(colour(missing)).isEqualTo(Colours.of(Severity.ERROR));
            XSSFCell returned = cell(sheet, 6, Field.RETURNED_AT);
            assertThat(colour(returned)).isEqualTo(Colours.of(Severity.WARNING));
            assertThat(returned.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy hh:mm");
            assertThat(cell(sheet, 3, Field.STATUS).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);

            assertThat(sheet.getRow(HEADING).getCell(NOTES).getStringCellValue())
                    .isEqualTo("Lỗi, cảnh báo");
            assertThat(sheet.getRow(3).getCell(NOTES)).isNull();
            assertThat(sheet.getRow(4).getCell(NOTES).getStringCellValue()).contains("Đang chờ");
            assertThat(sheet.getRow(6).getCell(NOTES).getStringCellValue()).startsWith("Cảnh báo · ");
        }
    }

    @Test
    void saysOnTheFirstSheetWhatCameOfIt() throws IOException {
        IntakeOutcome outcome = Extract.check(workbook(), TestPack.pack());
        try (XSSFWorkbook after =
                open(folder.resolve(Objects.requireNonNull(give(outcome).returned())))) {
            List<String> texts = texts(after.getSheetAt(0));
            assertThat(texts)
                    .startsWith(
                            "Kết quả kiểm tra tệp: Đã nhận một phần",
                            "Đã nhận 2 trên 4 dòng; 2 dòng để riêng, chờ sửa.")
                    .contains("so.xlsx", "đọc 4 = nhận 2 + để riêng 2 + trống 0", "Tổng số: 2 lỗi, 1 cảnh báo.");
            outcome.receipt().codes().forEach(code -> assertThat(texts).contains(code.code(), code.titleVi()));
        }
    }

    @Test
    void givesTheRowsToMendAsText() throws IOException {
        IntakeOutcome outcome = Extract.check(workbook(), TestPack.pack());
        Attachments attached = give(outcome);
        assertThat(attached.setAsideShown())
                .isEqualTo(attached.setAsideCount())
                .isEqualTo(outcome.receipt().rows().setAside());
        try (XSSFWorkbook after = open(folder.resolve(Objects.requireNonNull(attached.setAside())))) {
            Sheet sheet = after.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            for (Field field : Field.values()) {
                assertThat(sheet.getRow(0).getCell(field.ordinal()).getStringCellValue())
                        .isEqualTo(field.titleVi());
                Cell cell = sheet.getRow(1).getCell(field.ordinal());
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            }
            assertThat(sheet.getRow(1).getCell(Field.PHONE.ordinal()).getStringCellValue())
                    .isEqualTo("0912345678");
            assertThat(colour((XSSFCell) sheet.getRow(1).getCell(Field.STATUS.ordinal())))
                    .isEqualTo(Colours.of(Severity.ERROR));
            assertThat(sheet.getRow(1).getCell(NOTES).getStringCellValue()).startsWith("Dòng 5: Lỗi · ");
        }
    }

    @Test
    void takesTheMendedRowsAsTheyAre() throws IOException {
        Attachments attached = give(Extract.check(workbook(), TestPack.pack()));
        Path mended = folder.resolve("da-sua.xlsx");
        try (XSSFWorkbook workbook = open(folder.resolve(Objects.requireNonNull(attached.setAside())))) {
            Sheet sheet = workbook.getSheetAt(0);
            sheet.getRow(1).createCell(Field.STATUS.ordinal()).setCellValue("Đã trả kết quả");
            sheet.getRow(2).createCell(Field.RECEIVED_AT.ordinal()).setCellValue("05/10/2026 08:00");
            Workbooks.write(workbook, mended);
        }
        IntakeOutcome again = Extract.check(mended, TestPack.pack());
        assertThat(again.findings()).isEmpty();
        assertThat(again.receipt().rows().accepted()).isEqualTo(2);
        assertThat(again.findings()).isEmpty();
    }

    @Test
    void marksItsOwnReturnedWorkbookAnewAndNotTwice() throws IOException {
        IntakeOutcome first = Extract.check(workbook(), TestPack.pack());
        Path sent = folder.resolve("lan-hai.xlsx");
        Path returned = folder.resolve(Objects.requireNonNull(give(first).returned()));
        try (XSSFWorkbook workbook = open(returned)) {
            XSSFSheet sheet = workbook.getSheet("Hồ sơ");
            cell(sheet, 4, Field.STATUS).setCellValue("Đã trả kết quả");
            Workbooks.write(workbook, sent);
        }
        IntakeOutcome second = Extract.check(sent, TestPack.pack());
        assertThat(second.count(Severity.ERROR)).isEqualTo(1);
        try (XSSFWorkbook again =
                open(folder.resolve(Objects.requireNonNull(give(second).returned())))) {
            assertThat(again.getNumberOfSheets()).isEqualTo(3);
            XSSFSheet sheet = again.getSheet("Hồ sơ");
            assertThat(sheet.getRow(HEADING).getLastCellNum()).isEqualTo((short) (NOTES + 1));
            assertThat(sheet.getRow(4).getCell(NOTES)).isNull();
            assertThat(cell(sheet, 4, Field.STATUS).getCellComment()).isNull();
            assertThat(cell(sheet, 4, Field.STATUS).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getRow(5).getCell(NOTES).getStringCellValue()).startsWith("Lỗi · ");
            assertThat(cell(sheet, 5, Field.RECEIVED_AT).getCellComment()).isNotNull();
        }
    }

    @Test
    void leavesTheSameBytesASecondLater() throws Exception {
        Path sent = workbook();
        Attachments one = give(Extract.check(sent, TestPack.pack()));
        List<byte[]> first = bytes(one);
        Thread.sleep(1_100);
        Attachments other = give(Extract.check(sent, TestPack.pack()));
        assertThat(other).isEqualTo(one);
        assertThat(bytes(other)).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void marksSheetsOfOtherWriters() throws IOException {
        // as some libraries write: prefixed names, no names of cells, a byte order mark
        Path sent = rewritten(
                workbook(),
                "xl/worksheets/sheet1.xml",
                xml -> '\uFEFF'
                        + xml.replaceAll("(<c|<row) r=\"[A-Z]*\\d+\"", "$1")
                                .replaceAll("<(/?)([a-zA-Z]+)(?=[ />])", "<$1x:$2")
                                .replace("xmlns=", "xmlns:x="));
        IntakeOutcome outcome = Extract.check(workbook(), TestPack.pack());
        Attachments attached = outcome.mending() == null
                ? Attachments.NONE
                : ReturnedFiles.write(
                        folder,
                        "",
                        new Mending(
                                sent,
                                outcome.mending().heading(),
                                outcome.mending().setAside()),
                        outcome.receipt(),
                        outcome.findings(),
                        Language.VIETNAMESE);
        try (XSSFWorkbook after = open(folder.resolve(Objects.requireNonNull(attached.returned())))) {
            XSSFSheet sheet = after.getSheet("Hồ sơ");
            assertThat(colour(cell(sheet, 4, Field.STATUS))).isEqualTo(Colours.of(Severity.ERROR));
            assertThat(sheet.getRow(4).getCell(NOTES).getStringCellValue()).contains("Đang chờ");
        }
    }

    @Test
    void saysWhereAWorkbookCannotBeMarked() throws IOException {
        Path sent = rewritten(
                workbook(),
                "docProps/app.xml",
                xml -> xml.replace("<Application>", "<Application>" + " ".repeat(9 << 20)));
        Attachments attached = give(Extract.check(sent, TestPack.pack()));
        assertThat(attached.returned()).isNull();
        assertThat(attached.unmarkable()).isTrue();
        assertThat(attached.setAside()).isNotNull();
    }

    @Test
    void givesARowBackThatIsAsWideAsASheet() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Hồ sơ");
        titles(sheet, 0);
        Workbooks.row(sheet, 1, values(1, Map.of(Field.STATUS, "Lạ")));
        sheet.getRow(1).createCell(NoteColumn.MOST - 1).setCellValue("x");
        Path sent = Workbooks.write(workbook, folder.resolve("rong.xlsx"));
        Attachments attached = give(Extract.check(sent, TestPack.pack()));
        try (XSSFWorkbook after = open(folder.resolve(Objects.requireNonNull(attached.setAside())))) {
            assertThat(after.getSheetAt(0)
                            .getRow(1)
                            .getCell(NoteColumn.MOST - 1)
                            .getStringCellValue())
                    .contains("Lạ");
        }
        assertThat(attached.returned()).isNotNull();
    }

    @Test
    void commentsTheFirstThousandCellsAndNotesAll() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Hồ sơ");
        titles(sheet, 0);
        for (int i = 1; i <= ReturnedBook.MOST_COMMENTS + 5; i++) {
            Workbooks.row(sheet, i, values(i, Map.of(Field.STATUS, "Lạ")));
        }
        Path sent = Workbooks.write(workbook, folder.resolve("nhieu.xlsx"));
        Attachments attached = give(Extract.check(sent, TestPack.pack()));
        try (XSSFWorkbook after = open(folder.resolve(Objects.requireNonNull(attached.returned())))) {
            assertThat(after.getSheet("Hồ sơ").getCellComments()).hasSize(ReturnedBook.MOST_COMMENTS);
            Row last = after.getSheet("Hồ sơ").getRow(ReturnedBook.MOST_COMMENTS + 5);
            assertThat(last.getCell(NOTES).getStringCellValue()).contains("Lạ");
            assertThat(colour((XSSFCell) last.getCell(Field.STATUS.ordinal()))).isEqualTo(Colours.of(Severity.ERROR));
            assertThat(texts(after.getSheetAt(0))).anyMatch(text -> text.contains("1.000 ô đầu"));
        }
    }

    @Test
    void givesNothingBackWhereNothingIsWrongAndNoMarksOfText() throws IOException {
        assertThat(give(Extract.check(new Extract().good(2).in(folder), TestPack.pack())))
                .isEqualTo(Attachments.NONE);
        Attachments text = give(Extract.check(
                new Extract().good(1).row(Map.of(Field.STATUS, "Lạ")).in(folder), TestPack.pack()));
        assertThat(text.returned()).isNull();
        assertThat(text.setAside()).isNotNull();
    }

    /** A banner, four rows of which the second and third are faulty, the fourth is odd, and another sheet. */
    private Path workbook() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Hồ sơ");
        Workbooks.row(sheet, 0, "SỔ THEO DÕI HỒ SƠ");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        titles(sheet, HEADING);
        sheet.createFreezePane(0, 3);
        Workbooks.row(sheet, 3, values(1, Map.of()));
        Workbooks.row(sheet, 4, values(2, Map.of(Field.STATUS, "Đang chờ")));
        Object[] blank = values(3, Map.of());
        blank[Field.RECEIVED_AT.ordinal()] = null;
        Workbooks.row(sheet, 5, blank);
        Object[] early = values(4, Map.of());
        early[Field.RETURNED_AT.ordinal()] = LocalDateTime.of(2026, 10, 6, 9, 0);
        Workbooks.row(sheet, 6, early);
        Sheet other = workbook.createSheet("Khác");
        Workbooks.row(other, 0, "Tổng", 12.5, true, LocalDateTime.of(2026, 10, 6, 9, 0));
        other.getRow(0).createCell(4).setCellFormula("B1*2");
        workbook.createName().setNameName("vung");
        workbook.getName("vung").setRefersToFormula("'Khác'!$A$1:$B$1");
        workbook.setPrintArea(1, "$A$1:$B$1");
        return Workbooks.write(workbook, folder.resolve("so.xlsx"));
    }

    private static void titles(Sheet sheet, int row) {
        Workbooks.row(
                sheet, row, Arrays.stream(Field.values()).map(Field::titleVi).toArray());
    }

    private static Object[] values(int number, Map<Field, String> changes) {
        Map<Field, String> row = Extract.goodRow(number);
        row.putAll(changes);
        return row.values().toArray();
    }

    private Attachments give(IntakeOutcome outcome) throws IOException {
        return outcome.giveBack(folder, "", Language.VIETNAMESE);
    }

    private List<byte[]> bytes(Attachments attached) throws IOException {
        return List.of(
                Files.readAllBytes(folder.resolve(Objects.requireNonNull(attached.returned()))),
                Files.readAllBytes(folder.resolve(Objects.requireNonNull(attached.setAside()))));
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, Field field) {
        return sheet.getRow(row).getCell(field.ordinal());
    }

    private static byte[] colour(XSSFCell cell) {
        XSSFColor colour = cell.getCellStyle().getFillForegroundColorColor();
        return Objects.requireNonNull(colour).getRGB();
    }

    /** The cells that were there have the same content, and the same format. */
    private static void assertSame(XSSFSheet before, XSSFSheet after) {
        DataFormatter shown = new DataFormatter();
        assertThat(after.getLastRowNum()).isEqualTo(before.getLastRowNum());
        for (Row row : before) {
            for (Cell cell : row) {
                Cell now = after.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                assertThat(now.getCellType()).isEqualTo(cell.getCellType());
                assertThat(shown.formatCellValue(now)).isEqualTo(shown.formatCellValue(cell));
                CellStyle style = now.getCellStyle();
                assertThat(style.getDataFormatString())
                        .isEqualTo(cell.getCellStyle().getDataFormatString());
            }
        }
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }

    private Path rewritten(Path workbook, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return Files.write(folder.resolve("khac.xlsx"), bytes.toByteArray());
    }
}
