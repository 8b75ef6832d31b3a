package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.read.Workbooks;
import vn.dti.intake.receipt.Language;
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

    private static String unit() {
        return HANOI.units().find(OFFICE).orElseThrow().nameVi();
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

    /** A vendor's register, its own field names for titles, the procedure only as the subject, all cells text. */
    @Test
    void readsARegisterThatNamesNoProcedure() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Sổ theo dõi hồ sơ");
        Workbooks.row(sheet, 0, "UBND PHƯỜNG HOÀN KIẾM");
        Workbooks.row(sheet, 1, "Từ ngày 01/10/2026 đến ngày 31/10/2026");
        Workbooks.row(sheet, 2, "Trạng thái hồ sơ: Tất cả");
        Workbooks.row(
                sheet,
                4,
                "STT",
                "MaHoSo",
                "TrichYeuHoSo",
                "SoBoHoSo",
                "ChuHoSo",
                "DiaChiChuHoSo",
                "SoDienThoaiChuHoSo",
                "NgayTiepNhan",
                "NgayHenTra",
                "NgayTra",
                "TenNguoiNhanHoSo",
                "TenDiaBan");
        register(sheet, 5, "000.00.01.H26-261005-0001", procedure(), "06/10/2026 10:00:00");
        register(sheet, 6, "000.00.01.H26-261005-0002", "Xin cấp lại giấy tờ bị mất", "");
        IntakeOutcome outcome =
                check(Workbooks.write(workbook, folder.resolve("Sổ theo dõi hồ sơ_2026_11_01_08_30.xlsx")));
        assertThat(outcome.receipt().source()).isEqualTo("so_theo_doi");
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(1);
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("D202_PROCEDURE_UNKNOWN", 1L, "F012_COLUMNS_UNKNOWN", 1L));
        assertThat(outcome.findings().toString()).doesNotContain("Bí Mật", "Thị Kín", "0912345678");
    }

    private static void register(Sheet sheet, int row, String code, String subject, String returned) {
        Workbooks.row(
                sheet,
                row,
                Integer.toString(row - 4),
                code,
                subject,
                "1",
                "Nguyễn Thị Kín",
                "Số 5 phố Bí Mật",
                "0912345678",
                "05/10/2026 08:30:15",
                "07/10/2026 17:00:00",
                returned,
                "Trần Văn B",
                "Phường Hoàn Kiếm - Quận Hoàn Kiếm - Thành phố Hà Nội");
    }

    /** The list of dossiers overdue at reception: the day of submission is not that of reception, and a column of buttons. */
    @Test
    void tellsSubmissionFromReception() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Danh sách");
        Workbooks.row(
                sheet,
                0,
                "STT",
                "Đơn vị tiếp nhận",
                "Người tiếp nhận",
                "Tên thủ tục hành chính",
                "Mã hồ sơ",
                "Trạng thái",
                "Địa chỉ",
                "Chủ hồ sơ",
                "Ngày nộp hồ sơ",
                "Ngày nhận",
                "Thao tác");
        Workbooks.row(
                sheet,
                1,
                1,
                "Phường Hoàn Kiếm",
                "Trần Văn B",
                procedure(),
                "000.00.01.H26-261005-0001",
                "Đang xử lý",
                "Số 5, phố Huế",
                "Nguyễn Thị Hoa",
                "04/10/2026 22:15:00",
                "05/10/2026 08:00:00",
                "Xem");
        Path file = Workbooks.write(workbook, folder.resolve("a.xlsx"));
        assertThat(check(file).countsByCode()).containsOnlyKeys("F012_COLUMNS_UNKNOWN");
        Map<String, Object> row = taken(file);
        assertThat(row)
                .containsEntry("submitted_at", micros("2026-10-04T22:15:00"))
                .containsEntry("received_at", micros("2026-10-05T08:00:00"));
    }

    /** A vendor's interface: texts in two languages, instants in UTC, paged, persons and forms beside what is read. */
    @Test
    void readsAVendorsInterface() throws IOException {
        String json = """
                {"content": [
                  {"id": "62b", "code": "000.00.01.H26-221005-0099",
                   "procedure": {"id": "p", "code": "%s.000.00.00.H26",
                     "translate": [{"languageId": 228, "name": "Đăng ký khai sinh"}, {"languageId": 46, "name": "Birth"}],
                     "sector": {"code": "TLHDH", "name": [{"languageId": 228, "name": "Hộ tịch"}]}},
                   "dossierReceivingKind": {"name": [{"languageId": 228, "name": "Nhận trực tiếp"}]},
                   "applicant": {"eformId": "e", "data": {"fullname": "Nguyễn Thị Kín", "phoneNumber": "+84912345678",
                     "birthday": "1994-10-23T17:00:00.000+0000", "identityNumber": "001090012345",
                     "address": "Số 5 phố Bí Mật", "gender": 1}},
                   "agency": {"code": "x", "name": [{"languageId": 46, "name": "Hoan Kiem ward"},
                     {"languageId": 228, "name": "%u"}], "parent": {"name": [{"languageId": 228,
                     "name": "Ủy ban nhân dân Thành phố Hà Nội"}]}},
                   "paymentMethod": {"name": "Trực tuyến"}, "applyMethod": {"id": 0, "name": "Trực tuyến"},
                   "procedureProcessDefinition": {"processDefinition": {"processingTime": 3, "processingTimeUnit": "d",
                     "timesheet": {"name": "Ngày làm việc"}}},
                   "procedureLevel": {"name": [{"languageId": 228, "name": "Mức độ 3"}]},
                   "dossierFormFile": [{"id": 1}, {"id": 2}],
                   "appliedDate": "2026-10-04T17:00:00.000+0000", "acceptedDate": "2026-10-05T01:30:15.250+0000",
                   "appointmentDate": "2026-10-08T10:00:00.000+0000", "dossierProgress": 10,
                   "dossierTaskStatus": {"id": "t", "name": [{"languageId": 228, "name": "Đang xử lý"},
                     {"languageId": 46, "name": "In progress"}]}, "dossierStatus": 0,
                   "note": "%s"}],
                 "pageable": {"pageNumber": 0}, "totalElements": 1}
                """.replaceFirst(
                        "%s", HANOI.procedures().all().iterator().next().code())
                .replaceFirst("%s", "x".repeat(5_000))
                .replace("%u", unit());
        Path file = Extract.file(folder, "dossiers.json", json);
        IntakeOutcome outcome = check(file);
        assertThat(outcome.countsByCode()).containsOnlyKeys("F012_COLUMNS_UNKNOWN");
        assertThat(outcome.receipt().source()).isEqualTo("igate");
        assertThat(outcome.findings().toString()).doesNotContain("Kín", "Bí Mật", "912345678", "A · ");
        assertThat(taken(file))
                .containsEntry("row", 1L)
                .containsEntry("dossier_code", "000.00.01.H26-221005-0099")
                .containsEntry("resolving_unit", OFFICE)
                .containsEntry("channel", "ONLINE")
                .containsEntry("status", "IN_PROGRESS")
                .containsEntry("service_level", "PARTIAL")
                .containsEntry("payment", "ONLINE_CITY")
                .containsEntry("components_total", 2L)
                .containsEntry("submitted_at", micros("2026-10-05T00:00:00"))
                .containsEntry("received_at", micros("2026-10-05T08:30:15.25"))
                .containsEntry("due_at", micros("2026-10-08T17:00:00"));
    }

    /** The message to the national portal: numbers for words, "True" and "False", lists of papers, fees and supplements. */
    @Test
    void readsTheNationalMessage() throws IOException {
        String json = """
                {"isUpdating": "False", "service": "DongBoHoSoMC", "data": [
                  {"MaHoSo": "000.00.01.H26-261005-0001", "MaTTHC": "%1", "TenTTHC": "Đăng ký khai sinh",
                   "ChuHoSo": "Nguyễn Thị Kín", "LoaiDoiTuong": "1", "MaDoiTuong": "001090012345", "Email": "",
                   "SoDienThoai": "0912345678", "TrichYeuHoSo": "Khai sinh", "NgayTiepNhan": "20261005083000",
                   "NgayHenTra": "20261008170000", "TrangThaiHoSo": "10", "NgayTra": "20261008090000",
                   "NgayKetThucXuLy": "20261007160000", "HinhThuc": "0", "DonViXuLy": "%u",
                   "KenhThucHien": "2", "DuocThanhToanTrucTuyen": "True",
                   "TaiLieuNop": [{"TepDinhKemId": "1", "TenTepDinhKem": "Tờ khai Nguyễn Thị Kín", "DuocSoHoa": "True",
                     "DuocLayTuKhoDMQG": "False"}, {"TepDinhKemId": "2", "DuocSoHoa": "True", "DuocLayTuKhoDMQG": "True"},
                     {"TepDinhKemId": "3", "DuocSoHoa": "False", "DuocLayTuKhoDMQG": "False"}],
                   "DanhSachLePhi": [{"TenPhiLePhi": "Lệ phí", "Gia": 8000}, {"TenPhiLePhi": "Phí", "Gia": "42000"}],
                   "DanhSachHoSoBoSung": [
                     {"HoSoBoSungId": "1", "NgayBoSung": "20261005140000", "NgayTiepNhanBoSung": "20261006080000",
                      "NgayHenTraMoi": "20261009170000"},
                     {"HoSoBoSungId": "2", "NgayBoSung": "20261006100000", "NgayTiepNhanBoSung": "20261006150000",
                      "NgayHenTraMoi": "20261010170000"}],
                   "DanhSachGiayToKetQua": [{"TenGiayTo": "Giấy khai sinh", "MaKetQua": "K1"}]},
                  {"MaHoSo": "000.00.01.H26-261005-0002", "MaTTHC": "%1", "NgayTiepNhan": "20261005083000",
                   "TrangThaiHoSo": "11", "DonViXuLy": "%u", "KenhThucHien": "1",
                   "DuocThanhToanTrucTuyen": "False", "TaiLieuNop": [], "DanhSachGiayToKetQua": []}]}
                """.replace("%u", unit())
                .replace("%1", HANOI.procedures().all().iterator().next().code());
        Path file = Extract.file(folder, "dongbo.json", json);
        IntakeOutcome outcome = check(file);
        assertThat(outcome.receipt().source()).isEqualTo("dong_bo_ho_so_mc");
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("D402_STATUS_UNKNOWN", 1L, "F012_COLUMNS_UNKNOWN", 1L));
        assertThat(outcome.findings().stream().filter(finding -> finding.row() > 0))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.row()).isEqualTo(2);
                    assertThat(finding.messageVi()).startsWith("Dòng 2, cột TrangThaiHoSo: \"11\"");
                });
        assertThat(outcome.findings().toString()).doesNotContain("Kín", "0912345678", "001090012345");
        assertThat(taken(file))
                .containsEntry("channel", "ONLINE")
                .containsEntry("status", "RETURNED")
                .containsEntry("payment", "ONLINE_NATIONAL")
                .containsEntry("fee_amount", 50_000L)
                .containsEntry("components_total", 3L)
                .containsEntry("components_digitised", 2L)
                .containsEntry("components_reused", 1L)
                .containsEntry("electronic_result", 1L)
                .containsEntry("supplement_requests", 2L)
                .containsEntry("supplement_requested_at", micros("2026-10-05T14:00:00"))
                .containsEntry("supplement_completed_at", micros("2026-10-06T15:00:00"))
                .containsEntry("rescheduled_due_at", micros("2026-10-10T17:00:00"))
                .containsEntry("finished_at", micros("2026-10-07T16:00:00"))
                .containsEntry("returned_at", micros("2026-10-08T09:00:00"));
    }

    @Test
    void refusesJsonThatBreaksOffAndSaysWhere() throws IOException {
        IntakeOutcome outcome = check(Extract.file(folder, "a.json", "[{\"MaHoSo\": \"1\"},\n {\"MaHoSo\": "));
        assertThat(outcome.refused()).isTrue();
        assertThat(outcome.countsByCode()).containsOnlyKeys("F014_JSON_BROKEN");
        assertThat(outcome.findings().get(0).messageVi()).contains("dòng:cột 2:");
        assertThat(check(Extract.file(folder, "b.json", "[]")).countsByCode()).containsOnlyKeys("F002_FILE_EMPTY");
        assertThat(check(Extract.file(folder, "c.json", "{\"a\": [1, 2]}")).countsByCode())
                .containsOnlyKeys("F007_HEADER_NOT_FOUND");
    }

    /** A sheet that several profiles could read goes to the one that knows most words. */
    @Test
    void readsFieldNamesInASheetByTheWidestProfile() throws IOException {
        String csv = "MaHoSo,MaTTHC,NgayTiepNhan,TrangThaiHoSo,DuocThanhToanTrucTuyen\n"
                + "000.00.01.H26-261005-0001,"
                + HANOI.procedures().all().iterator().next().code()
                + ",05/10/2026 08:00,Đang xử lý,True\n";
        IntakeOutcome outcome = check(Extract.file(folder, "a.csv", csv));
        assertThat(outcome.receipt().source()).isEqualTo("standard");
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void saysHowEachColumnIsUnderstood() throws IOException {
        Path file = Extract.file(
                folder,
                "so.csv",
                "MaHoSo;TrichYeuHoSo;NgayTiepNhan;KenhThucHien;ChuHoSo;TenDiaBan;NgayTiepNhan;Lỗi, cảnh báo\n"
                        + "1;Khai sinh;05/10/2026 08:00;2;Nguyễn Thị Kín;x;06/10/2026 08:00;cũ\n");
        CheckRequest request = new CheckRequest(file, "so.csv", OFFICE, Extract.ARRIVAL, HANOI, null);
        assertThat(Intake.explain(request, Language.VIETNAMESE))
                .startsWith(
                        "so.csv: đọc theo mẫu so_theo_doi · Sổ theo dõi hồ sơ (tên cột MaHoSo, TrichYeuHoSo)",
                        "  tiêu đề ở dòng 1; 5 cột đọc được",
                        "  A · MaHoSo → Mã hồ sơ, ví dụ \"1\"",
                        "  B · TrichYeuHoSo → Mã TTHC, ví dụ \"Khai sinh\"",
                        "  C · NgayTiepNhan → trùng tên; đọc cột G · NgayTiepNhan",
                        "  D · KenhThucHien → Kênh tiếp nhận, ví dụ \"2\" = ONLINE",
                        "  E · ChuHoSo → Chủ hồ sơ (dữ liệu cá nhân, không đọc)",
                        "  F · TenDiaBan → không dùng",
                        "  G · NgayTiepNhan → Ngày tiếp nhận, ví dụ \"06/10/2026 08:00\"",
                        "  H · Lỗi, cảnh báo → cột của kết quả kiểm tra, bỏ qua")
                .anyMatch(line -> line.startsWith("Mẫu khác: standard · ") && line.endsWith("thiếu Mã TTHC"));
    }

    private Map<String, Object> taken(Path file) throws IOException {
        Path data = folder.resolve("data");
        IntakeOutcome outcome = Intake.take(
                new IntakeRequest(file, file.getFileName().toString(), OFFICE, Extract.ARRIVAL, HANOI, data));
        return AcceptedRows.of(outcome, data).get(0);
    }

    private static long micros(String local) {
        LocalDateTime time = LocalDateTime.parse(local);
        return time.toEpochSecond(ZoneOffset.UTC) * 1_000_000 + time.getNano() / 1000;
    }
}
