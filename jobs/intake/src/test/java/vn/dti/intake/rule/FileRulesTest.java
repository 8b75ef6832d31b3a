package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.CheckRequest;
import vn.dti.intake.Extract;
import vn.dti.intake.Intake;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.TestPack;
import vn.dti.intake.read.Workbooks;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Finding;

/** Rules about whole files, and about the shape of rows. */
class FileRulesTest {
    @TempDir
    Path folder;

    @Test
    void refusesAFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("a.csv"));
        assertRefused(Extract.check(inner, TestPack.pack()), "F001_FILE_UNREADABLE", "không mở được");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertRefused(Extract.check(folder, ""), "F002_FILE_EMPTY", "không có nội dung");
        assertRefused(Extract.check(folder, " \n\n"), "F002_FILE_EMPTY", "không có nội dung");
    }

    @Test
    void refusesAnotherKind() throws IOException {
        assertRefused(Extract.check(folder, "%PDF-1.7"), "F003_FILE_OF_OTHER_KIND", "PDF");
        Path fake = Extract.file(folder, "a.xlsx", new Extract().good(1).csv());
        assertRefused(Extract.check(fake, TestPack.pack()), "F003_FILE_OF_OTHER_KIND", "CSV");
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        String csv = new Extract().good(3).csv();
        Path file = Files.write(folder.resolve("a.csv"), csv.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(Extract.check(file, TestPack.pack()), "F004_FILE_NOT_UTF8", "dòng 1 ");
    }

    @Test
    void refusesABrokenWorkbook() throws IOException {
        Path file = Extract.file(folder, "a.xlsx", "PK\u0003\u0004 broken");
        assertRefused(Extract.check(file, TestPack.pack()), "F005_FILE_DAMAGED", "không mở được đến hết");
    }

    @Test
    void refusesACellWithoutEnd() throws IOException {
        String csv = new Extract().good(1).csv() + "\"" + "x".repeat(3 << 20);
        assertRefused(Extract.check(folder, csv), "F006_FILE_TOO_LARGE", "3");
    }

    @Test
    void refusesAFileWithoutHeader() throws IOException {
        assertRefused(Extract.check(folder, "1,2\n3,4\n"), "F007_HEADER_NOT_FOUND", "Mẫu chuan");
        assertRefused(Extract.check(folder, "Mã hồ sơ,Ngày tiếp nhận\n"), "F008_COLUMN_MISSING", "Mã TTHC");
    }

    @Test
    void refusesAnUnknownOffice() throws IOException {
        Path file = new Extract().good(1).in(folder);
        assertRefused(check(file, "H99"), "F009_OFFICE_UNKNOWN", "\"H99\"");
    }

    @Test
    void remarksOnColumns() throws IOException {
        List<Field> columns =
                List.of(Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT, Field.PHONE, Field.RECEIVED_AT);
        String csv = new Extract().good(2).csv(columns).replace("Số điện thoại", "Cán bộ");
        IntakeOutcome outcome = Extract.check(folder, csv);
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("F011_COLUMN_TWICE", 1L, "F012_COLUMNS_UNKNOWN", 1L));
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(2);
        assertThat(messages(outcome))
                .containsExactly(
                        "Tệp thang10.csv: các cột không dùng đến: D · Cán bộ.",
                        "Dòng 1, cột C · Ngày tiếp nhận: cột này và cột E · Ngày tiếp nhận cùng là một trường; cột đứng"
                                + " sau được dùng.");
    }

    @Test
    void remarksOnDaysWithoutHoursOnceAColumn() throws IOException {
        Map<Field, String> days = Map.of(
                Field.SUBMITTED_AT, "05/10/2026",
                Field.FINISHED_AT, "05/10/2026",
                Field.RETURNED_AT, "06/10/2026");
        IntakeOutcome outcome =
                Extract.check(new Extract().row(days).row(days).good(1).in(folder), TestPack.pack());
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("F013_TIMES_WITHOUT_HOUR", 3L));
        assertThat(outcome.findings()).allMatch(finding -> finding.row() == 0);
    }

    @Test
    void setsRowsWithShiftedCellsAside() throws IOException {
        String csv = new Extract().good(3).csv();
        String shifted = csv.replaceFirst("Nguyễn Thị Hoa", "Nguyễn, Thị Hoa,")
                .replaceFirst("Đã trả kết quả,1,2026", "Hoàng Bí Mật,1,2026");
        IntakeOutcome outcome = Extract.check(folder, shifted);
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("D104_ROW_TOO_WIDE", 1L));
        assertThat(outcome.receipt().rows().setAside()).isEqualTo(1);
        assertThat(outcome.findings().toString()).as("nothing else is said").doesNotContain("Bí Mật");
    }

    @Test
    void warnsOfRowsThatBreakOff() throws IOException {
        String csv = new Extract().good(2).csv();
        IntakeOutcome outcome = Extract.check(folder, csv.substring(0, csv.length() - 3));
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("D105_ROW_TOO_SHORT", 1L));
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(2);
        assertThat(outcome.findings().get(0).messageVi()).startsWith("Dòng 3: số ô của dòng");
    }

    @Test
    void findsAQuoteThatSwallowsRows() throws IOException {
        String csv = new Extract().good(40).csv();
        int name = csv.indexOf("Nguyễn", csv.indexOf("H26-261005-0010"));
        IntakeOutcome outcome = Extract.check(folder, csv.substring(0, name) + '"' + csv.substring(name));
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("D106_QUOTE_NOT_CLOSED", 1L));
        assertThat(outcome.receipt().rows().read()).isEqualTo(10);
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(9);
    }

    @Test
    void ignoresEmptyCellsToTheRight() throws IOException {
        String csv = new Extract().good(2).csv().replace("\n", ",,\n");
        assertThat(Extract.check(folder, csv).findings()).isEmpty();
    }

    @Test
    void setsRowsWithoutAGrantAside() throws IOException {
        Path file = new Extract()
                .good(1)
                .row(Map.of(Field.RECEIVING_UNIT, "Phường Ba Đình"))
                .row(Map.of(Field.RESOLVING_UNIT, "Phường Ba Đình"))
                .row(Map.of(Field.RESOLVING_UNIT, "Phường Ba Đình", Field.RECEIVING_UNIT, "Sở Tư pháp"))
                .in(folder);
        assertThat(grants(check(file, TestPack.OFFICE))).containsExactly(5L);
        assertThat(grants(check(file, "H26.01"))).containsExactly(2L, 3L, 4L);
        assertThat(grants(check(file, "TTPVHCC"))).as("receives for Ba Đình").containsExactly(2L, 4L, 5L);
        assertThat(grants(check(file, "SO-HOA"))).as("may do all").isEmpty();
        assertThat(grants(check(file, null))).as("no office, no judgement").isEmpty();
        assertThat(check(file, "H26.01").findings().get(0).messageVi()).contains("Phường Hoàn Kiếm");
    }

    @Test
    void holdsGrantsToTheirDays() throws IOException {
        Map<Field, String> old = Map.of(
                Field.RECEIVING_UNIT, "Phường Ba Đình",
                Field.RESOLVING_UNIT, "Phường Ba Đình",
                Field.SUBMITTED_AT, "",
                Field.RECEIVED_AT, "31/12/2025 08:00");
        Map<Field, String> young = new java.util.EnumMap<>(old);
        young.put(Field.RECEIVED_AT, "01/01/2026 08:00");
        Path file = new Extract().row(old).row(young).in(folder);
        assertThat(grants(check(file, "TTPVHCC"))).containsExactly(2L);
    }

    @Test
    void readsAWorkbookAsItReadsACsv() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("UBND phường");
        Sheet sheet = workbook.createSheet("Hồ sơ");
        List<Field> fields = List.of(Field.values());
        Workbooks.row(sheet, 0, "DANH SÁCH HỒ SƠ");
        Workbooks.row(sheet, 2, fields.stream().map(Field::titleVi).toArray());
        Workbooks.row(sheet, 3, Extract.goodRow(1).values().toArray());
        Map<Field, String> faulty = Extract.goodRow(2);
        faulty.put(Field.STATUS, "?");
        Workbooks.row(sheet, 4, faulty.values().toArray());
        Path file = Workbooks.write(workbook, folder.resolve("a.xlsx"));

        IntakeOutcome outcome = Extract.check(file, TestPack.pack());
        assertThat(outcome.receipt().sheet()).isEqualTo("Hồ sơ");
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("D402_STATUS_UNKNOWN", 1L));
        Finding finding = outcome.findings().get(0);
        assertThat(finding.row()).isEqualTo(5);
        assertThat(finding.sheet()).isEqualTo("Hồ sơ");
        assertThat(finding.column()).isEqualTo("L · Trạng thái");
    }

    private static void assertRefused(IntakeOutcome outcome, String code, String said) {
        assertThat(outcome.refused()).isTrue();
        assertThat(outcome.countsByCode()).isEqualTo(Map.of(code, 1L));
        assertThat(outcome.findings().get(0).messageVi()).startsWith("Tệp ").contains(said);
        assertThat(outcome.findings().get(0).row()).isZero();
    }

    private static IntakeOutcome check(Path file, String office) {
        return Intake.check(new CheckRequest(file, "a.csv", office, Extract.ARRIVAL, TestPack.pack(), null));
    }

    private static List<Long> grants(IntakeOutcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.code().equals("D207_GRANT_MISSING"))
                .map(Finding::row)
                .toList();
    }

    private static List<String> messages(IntakeOutcome outcome) {
        return outcome.findings().stream()
                .map(Finding::messageVi)
                .map(message -> message.substring(0, message.indexOf(". ") + 1))
                .toList();
    }
}
