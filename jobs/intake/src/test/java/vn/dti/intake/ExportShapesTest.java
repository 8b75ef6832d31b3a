package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.read.Workbooks;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/** What one-stop systems really hand out, written after their public descriptions, read by the built-in pack. */
class ExportShapesTest {
    private static final Pack HANOI = PackLoader.load("hanoi");
    private static final String OFFICE = "H26.101";

    @TempDir
    Path folder;

    /** A commune's workbook: names instead of codes, days without hours, a title twice, a dossier twice. */
    @Test
    void readsACommunesWorkbook() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Sheet1");
        Workbooks.row(
                sheet,
                0,
                "Số hồ sơ",
                "Tên thủ tục hành chính",
                "Tên lĩnh vực",
                "Phòng ban",
                "Ngày tiếp nhận",
                "Ngày hẹn trả",
                "Ngày kết thúc xử lý",
                "Chủ hồ sơ",
                "Số điện thoại",
                "Cán bộ xử lý hiện tại",
                "Trạng thái  hồ sơ",
                "Số điện thoại");
        String procedure = procedure();
        commune(sheet, 1, "000.00.01.H26-261005-0001", procedure, "05/10/2026", "07/10/2026", "", "Đang xử lý");
        commune(
                sheet,
                2,
                "000.00.01.H26-261005-0002",
                procedure,
                "05/10/2026",
                "07/10/2026",
                "06/10/2026",
                "Đã xử lý xong");
        commune(
                sheet,
                3,
                "000.00.01.H26-261005-0001",
                procedure,
                "05/10/2026",
                "07/10/2026",
                "07/10/2026",
                "Đã trả kết quả");
        IntakeOutcome outcome = check(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        assertThat(outcome.countsByCode())
                .isEqualTo(Map.of(
                        "D102_DOSSIER_CODE_TWICE", 1L,
                        "F011_COLUMN_TWICE", 1L,
                        "F012_COLUMNS_UNKNOWN", 1L,
                        "F013_TIMES_WITHOUT_HOUR", 3L));
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(2);
        assertThat(outcome.receipt().provided() & Field.CHANNEL.bit()).isZero();
    }

    private static void commune(
            Sheet sheet,
            int row,
            String code,
            String procedure,
            String received,
            String due,
            String end,
            String status) {
        Workbooks.row(
                sheet,
                row,
                code,
                procedure,
                "Hộ tịch",
                "Tư pháp",
                received,
                due,
                end,
                "Nguyễn Thị Hoa",
                9.12345678e8,
                "Trần Văn B",
                status,
                "0912345678");
    }

    /** A register with banner lines above, machine names as titles and times as text. */
    @Test
    void readsARegisterBelowItsBanner() throws IOException {
        String register = """
                SỔ THEO DÕI HỒ SƠ
                Từ ngày 01/10/2026 đến ngày 31/10/2026
                Trạng thái hồ sơ: Tất cả

                STT;MaHoSo;MaTTHC;TrichYeuHoSo;ChuHoSo;DiaChiChuHoSo;NgayTiepNhan;NgayHenTra;NgayTra;KenhThucHien
                1;000.00.01.H26-261005-0001;%s;Cấp bản sao;Nguyễn Thị Hoa;Số 5, phố Huế;05/10/2026 08:30:15;07/10/2026 17:00:00;;2
                2;000.00.01.H26-261005-0002;%s;Cấp bản sao;Trần Văn B;Số 6;05/10/2026 09:00:00;07/10/2026 17:00:00;06/10/2026 10:00:00;1
                """;
        String code = HANOI.procedures().all().iterator().next().code();
        IntakeOutcome outcome = check(Extract.file(folder, "so.csv", register.replace("%s", code)));
        assertThat(outcome.countsByCode()).containsOnlyKeys("F012_COLUMNS_UNKNOWN");
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(2);
    }

    /** Twelve titles over nine values: names and addresses slide under other titles, and must not come to light. */
    @Test
    void setsShiftedRowsAsideWithoutQuotingThem() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Danh sách");
        Workbooks.row(
                sheet,
                1,
                "STT",
                "Đơn vị tiếp nhận",
                "Lĩnh vực",
                "Tên thủ tục hành chính",
                "Mã hồ sơ",
                "Trạng thái",
                "Địa chỉ",
                "Chủ hồ sơ",
                "Ngày nhận",
                "Ngày hẹn trả",
                "Ngày kết thúc xử lý",
                "Đơn vị/ cá nhân giải quyết");
        Workbooks.row(
                sheet,
                2,
                1,
                "Phường Hoàn Kiếm",
                procedure(),
                "000.00.01.H26-261005-0001",
                "Số 5 phố Bí Mật",
                "Nguyễn Thị Kín",
                "05/10/2026 08:00:00",
                "07/10/2026 17:00:00",
                "06/10/2026 09:00:00");
        Path file = Workbooks.write(workbook, folder.resolve("a.xlsx"));
        IntakeOutcome outcome =
                Intake.take(new IntakeRequest(file, "a.xlsx", OFFICE, Extract.ARRIVAL, HANOI, folder.resolve("data")));

        assertThat(outcome.countsByCode()).containsOnlyKeys("D107_CELLS_SHIFTED", "F012_COLUMNS_UNKNOWN");
        assertThat(outcome.receipt().rows().setAside()).isEqualTo(1);
        assertThat(outcome.findings().toString()).doesNotContain("Bí Mật", "Kín");
        Path aside = folder.resolve("data/accepted/" + outcome.receipt().delivery() + ".setaside.parquet");
        assertThat(java.nio.file.Files.readString(aside, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("B\u00c3\u00ad M");
    }

    /** A library's sheet: a banner merged over all columns, all cells text, a bordered empty row at the end. */
    @Test
    void readsASheetWithAMergedBannerAndAnEmptyLastRow() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Worksheet");
        Workbooks.row(sheet, 0, "SỔ THEO DÕI HỒ SƠ\nTừ ngày: 01/10/2026\nĐến ngày: 31/10/2026");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        List<Field> fields = List.of(
                Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT, Field.DUE_AT, Field.COMPONENTS_TOTAL);
        Workbooks.row(sheet, 1, fields.stream().map(Field::titleVi).toArray());
        String code = HANOI.procedures().all().iterator().next().code();
        Workbooks.row(sheet, 2, "000.00.01.H26-261005-0001", code, "05/10/2026 08:00", "07/10/2026 17:00", "3");
        Workbooks.row(sheet, 3, "", "", "", "", "");
        IntakeOutcome outcome = check(Workbooks.write(workbook, folder.resolve("a.xlsx")));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.receipt().rows().blank()).isEqualTo(1);
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(1);
    }

    /** The national numbers for channel and status, English keys as titles, times as the sync message writes them. */
    @Test
    void readsNationalNumbers() throws IOException {
        String code = HANOI.procedures().all().iterator().next().code();
        String csv = """
                dossier_code,procedure_code,channel,status,received_at,finished_at
                G09.20-20260609-0092637,%s.000.00.00.H26,3,9,20261005083015,20261006100000
                """;
        IntakeOutcome outcome = check(Extract.file(folder, "a.csv", csv.replace("%s", code)));
        assertThat(outcome.countsByCode()).doesNotContainKeys("D401_CHANNEL_UNKNOWN", "D402_STATUS_UNKNOWN");
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(1);
    }

    private static String procedure() {
        return HANOI.procedures().all().stream()
                .flatMap(procedure -> procedure.aliases().stream())
                .findFirst()
                .orElseGet(() -> HANOI.procedures().all().iterator().next().code());
    }

    private static IntakeOutcome check(Path file) {
        return Intake.check(
                new CheckRequest(file, file.getFileName().toString(), OFFICE, Extract.ARRIVAL, HANOI, null));
    }
}
