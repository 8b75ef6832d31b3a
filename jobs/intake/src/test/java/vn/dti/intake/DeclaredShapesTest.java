package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.intake.read.Workbooks;
import vn.dti.schemas.dataset.FeedDatasets;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/** Tables of totals as one-stop systems and the national portal hand them out, each with its traps. */
class DeclaredShapesTest {
    private static final Pack HANOI = PackLoader.load("hanoi");
    private static final String HOAN_KIEM = "H26.105";
    /** Of the city's service centre; it receives for both wards. */
    private static final String BRANCH = "CN03";

    @TempDir
    Path folder;

    /** Two rows of titles; "Quá hạn" stands in both groups; "Trong kỳ" counts the desk, since online and post stand beside it. */
    @Test
    void readsASummaryByUnitAndChannel() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Tổng hợp");
        Workbooks.row(sheet, 0, "UBND THÀNH PHỐ HÀ NỘI", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        Workbooks.row(sheet, 1, "TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT HỒ SƠ");
        Workbooks.row(sheet, 2, "Từ ngày 01/10/2026 đến ngày 31/10/2026");
        titles(sheet, "Qua mạng", "Qua BCCI");
        Workbooks.row(sheet, 6, "1", "UBND phường Hoàn Kiếm", 130, 10, 45, 70, 5, 60, 30, 10, "90.00%", 25, 5);
        Workbooks.row(sheet, 7, "2", "Phường Cửa Nam", 0, 0, 0, 0, 0, 0, 0, 0, "0", 0, 0);
        Workbooks.row(sheet, 8, "", "Tổng cộng", 130, 10, 45, 70, 5, 60, 31, 10, "90.10%", 25, 5);
        IntakeOutcome outcome = take(Workbooks.write(workbook, folder.resolve("a.xlsx")), BRANCH);

        assertThat(outcome.receipt().source()).isEqualTo("tong_hop_don_vi_kenh");
        assertThat(outcome.countsByCode())
                .isEqualTo(Map.of(
                        "C102_RATE_WITHOUT_CASES", 1L,
                        "C104_SUM_ROW_DIFFERS", 1L,
                        "F017_ROW_WITHOUT_DOSSIER", 2L));
        assertThat(message(outcome, "C104")).contains("Dòng 9", "I · Đã xử lý · Đúng hạn", "31", "30");
        List<Map<String, Object>> rows = rows(outcome);
        assertThat(rows).hasSize(2);
        assertThat(numbersOf(rows.get(0)))
                .isEqualTo(Map.ofEntries(
                        Map.entry("received_and_carried", 130L),
                        Map.entry("opening_stock", 10L),
                        Map.entry("received_direct", 45L),
                        Map.entry("received_online", 70L),
                        Map.entry("received_post", 5L),
                        Map.entry("resolved_early", 60L),
                        Map.entry("resolved_on_time", 30L),
                        Map.entry("resolved_late", 10L),
                        Map.entry("open_within", 25L),
                        Map.entry("overdue_open", 5L)));
        assertThat(rows.get(0))
                .containsEntry("unit", HOAN_KIEM)
                .containsEntry("period_from", LocalDate.of(2026, 10, 1).toEpochDay())
                .containsEntry("period_to", LocalDate.of(2026, 10, 31).toEpochDay());
        whole(outcome, 4, 2, 0, 2);
    }

    /** Without the channels "Trong kỳ" counts all that was received. */
    @Test
    void readsASummaryByUnitWithoutChannels() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Tổng hợp");
        Workbooks.row(sheet, 0, "Quý III/2026");
        titles(sheet);
        Workbooks.row(sheet, 6, "1", "", 130, 10, 120, 60, 30, 10, "91.00%", 25, 4);
        IntakeOutcome outcome = take(Workbooks.write(workbook, folder.resolve("a.xlsx")), HOAN_KIEM);

        assertThat(outcome.receipt().source()).isEqualTo("tong_hop_don_vi");
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("C103_RATE_DIFFERS", 1L, "F017_ROW_WITHOUT_DOSSIER", 1L));
        assertThat(message(outcome, "C103")).contains("91.00%", "90 / 100");
        assertThat(rows(outcome).get(0))
                .containsEntry("received", 120L)
                .containsEntry("unit", HOAN_KIEM)
                .containsEntry("period_from", LocalDate.of(2026, 7, 1).toEpochDay())
                .doesNotContainKey("received_direct");
    }

    /** Two rows of titles with merged cells; the columns are numbered below. */
    private static void titles(Sheet sheet, String... channels) {
        int done = 5 + channels.length;
        String[] upper = new String[done + 6];
        String[] lower = new String[done + 6];
        Arrays.fill(upper, "");
        Arrays.fill(lower, "");
        upper[0] = "STT";
        upper[1] = "Đơn vị";
        upper[2] = "Tiếp nhận";
        lower[2] = "Tổng số";
        lower[3] = "Kỳ trước";
        lower[4] = "Trong kỳ";
        System.arraycopy(channels, 0, lower, 5, channels.length);
        String[] resolved = {"Trước hạn", "Đúng hạn", "Quá hạn", "Tỷ lệ trước hạn, đúng hạn"};
        upper[done] = "Đã xử lý";
        System.arraycopy(resolved, 0, lower, done, resolved.length);
        upper[done + 4] = "Đang xử lý";
        lower[done + 4] = "Trong hạn";
        lower[done + 5] = "Quá hạn";
        Workbooks.row(sheet, 3, (Object[]) upper);
        Workbooks.row(sheet, 4, (Object[]) lower);
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, done - 1));
        sheet.addMergedRegion(new CellRangeAddress(3, 3, done, done + 3));
        sheet.addMergedRegion(new CellRangeAddress(3, 3, done + 4, done + 5));
        Object[] columns = new Object[upper.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = "(" + (i + 1) + ")";
        }
        Workbooks.row(sheet, 5, columns);
    }

    /** Kinds of dossiers add up to the unit; "đúng hẹn" is early or on time; rates are whole numbers, cut off. */
    @Test
    void readsStatisticsByKindOfDossier() throws IOException {
        String csv = """
                Stt,LoaiHoSo,TonKyTruoc,NhanTrongKy,Tong,DaGiaiQuyet,DungHen,TiLeDungHen,TreHen,TiLeTreHen,ChuaGiaiQuyet,TrongHan,TileTrongHan,QuaHan,TiLeQuaHan,GhiChu
                1,Hộ tịch,10,1.200,1.210,1.100,1.095,99,5,0,110,100,90,10,9,
                2,Đất đai,5,30,35,20,20,100.0,0,0,15,14,93.3,1,6.7,
                ,Tổng số,15,1.230,1.245,1.120,1.115,99,5,0,125,114,91,11,9,
                """;
        IntakeOutcome outcome = take(Files.writeString(folder.resolve("thong-ke-2026-09.csv"), csv), HOAN_KIEM);

        assertThat(outcome.receipt().source()).isEqualTo("egate_thong_ke");
        assertThat(outcome.countsByCode())
                .isEqualTo(Map.of("F012_COLUMNS_UNKNOWN", 1L, "F017_ROW_WITHOUT_DOSSIER", 1L));
        List<Map<String, Object>> rows = rows(outcome);
        assertThat(rows)
                .hasSize(2)
                .allMatch(row ->
                        row.get("unit").equals(HOAN_KIEM) && row.get("part").equals(1L));
        assertThat(rows.get(0))
                .containsEntry("resolved_early_or_on_time", 1_095L)
                .doesNotContainKey("resolved_early");
        assertThat(rows.get(0))
                .containsEntry("period_to", LocalDate.of(2026, 9, 30).toEpochDay());
        whole(outcome, 3, 2, 0, 1);
    }

    /** The tree of the national portal: the children count, not their parent; its ratio has another denominator. */
    @Test
    void readsTheNationalPortalsProgress() throws IOException {
        String json = """
                {"data": {"parent": {"departmentCode": "H26", "departmentName": "Hà Nội", "totalReceived": 300, "totalOnTime": 200,
                "totalCompleted": 250, "ratio": 66.67},
                "children": [
                {"departmentCode": "H26.105", "departmentName": "UBND phường Hoàn Kiếm", "level": "COMMUNE", "totalReceived": 200,
                 "totalOnTime": 150, "totalCompleted": 170, "totalOverdue": 3, "ratio": 75.0, "score": 15.0},
                {"departmentCode": "H26.106", "departmentName": "UBND phường Cửa Nam", "level": "COMMUNE", "totalReceived": 100,
                 "totalOnTime": 50, "totalCompleted": 80, "totalOverdue": 1, "ratio": 50.0, "score": 10.0}]}}
                """;
        IntakeOutcome outcome = take(Files.writeString(folder.resolve("tien-do.json"), json), BRANCH);

        assertThat(outcome.receipt().source()).isEqualTo("dvcqg_tien_do");
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("F012_COLUMNS_UNKNOWN", 1L, "C105_PERIOD_ASSUMED", 1L));
        assertThat(message(outcome, "C105")).contains("2026-10");
        assertThat(rows(outcome)).extracting(row -> row.get("unit")).containsExactly(HOAN_KIEM, "H26.106");
        assertThat(numbersOf(rows(outcome).get(0))).isEqualTo(Map.of("received", 200L, "resolved", 170L));
        assertThat(rows(outcome).get(0))
                .containsEntry("period_from", LocalDate.of(2026, 10, 1).toEpochDay());
    }

    /** Its tree of online provision: what was received, by channel. */
    @Test
    void readsTheNationalPortalsChannels() throws IOException {
        String json = """
                {"data": {"parent": {"authorityCount": 400}, "children": [
                {"departmentCode": "H26.105", "fullCount": 50, "partialCount": 31, "onlineDossierCount": 70,
                 "channelOnlineSum": 70, "channelDirectSum": 45, "channelPostalSum": 5, "channelTotalSum": 121}]}}
                """;
        IntakeOutcome outcome = take(Files.writeString(folder.resolve("truc-tuyen-2026-Q3.json"), json), HOAN_KIEM);

        assertThat(outcome.receipt().source()).isEqualTo("dvcqg_truc_tuyen");
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("F012_COLUMNS_UNKNOWN", 1L, "C101_PARTS_DIFFER", 1L));
        assertThat(message(outcome, "C101")).contains("channelTotalSum", "121", "45 + 70 + 5 = 120");
        assertThat(rows(outcome).get(0))
                .containsEntry("period_to", LocalDate.of(2026, 9, 30).toEpochDay());
    }

    /** A row an agency and month, and one for each of its fields, which must not be counted twice. */
    @Test
    void readsStatisticsByAgencyMonthAndField() throws IOException {
        String json = """
                {"total": 4, "data": [
                {"month": 10, "year": 2026, "govAgencyCode": "H26.105", "govAgencyName": "UBND phường Hoàn Kiếm", "domainCode": "", "domainName": "",
                 "totalCount": 135, "deniedCount": 5, "processCount": 130, "remainingCount": 10, "receivedCount": 120, "onegateCount": 50,
                 "onlineCount": 70, "releaseCount": 100, "betimesCount": 60, "ontimeCount": 30, "overtimeCount": 10, "processingCount": 30,
                 "undueCount": 25, "overdueCount": 5, "ontimePercentage": 90},
                {"month": 10, "year": 2026, "govAgencyCode": "H26.105", "govAgencyName": "UBND phường Hoàn Kiếm", "domainCode": "HT",
                 "domainName": "Hộ tịch", "processCount": 100, "remainingCount": 5, "receivedCount": 95, "releaseCount": 90, "betimesCount": 55,
                 "ontimeCount": 28, "overtimeCount": 7, "ontimePercentage": 92},
                {"month": 0, "year": 2026, "govAgencyCode": "H26.105", "govAgencyName": "UBND phường Hoàn Kiếm", "domainCode": "", "domainName": "",
                 "processCount": 10, "remainingCount": 0, "receivedCount": 10, "releaseCount": 0, "betimesCount": 0, "ontimeCount": 0,
                 "overtimeCount": 0, "ontimePercentage": 100}]}
                """;
        IntakeOutcome outcome = take(Files.writeString(folder.resolve("thong-ke.json"), json), HOAN_KIEM);

        assertThat(outcome.receipt().source()).isEqualTo("opencps_thong_ke");
        assertThat(outcome.countsByCode())
                .isEqualTo(Map.of(
                        "F012_COLUMNS_UNKNOWN", 1L,
                        "F017_ROW_WITHOUT_DOSSIER", 1L,
                        "C102_RATE_WITHOUT_CASES", 1L));
        List<Map<String, Object>> rows = rows(outcome);
        assertThat(rows).extracting(row -> row.get("received")).containsExactly(120L, 10L);
        assertThat(rows)
                .extracting(row -> LocalDate.ofEpochDay((Long) row.get("period_from")) + " "
                        + LocalDate.ofEpochDay((Long) row.get("period_to")))
                .containsExactly("2026-10-01 2026-10-31", "2026-01-01 2026-12-31");
        whole(outcome, 3, 2, 0, 1);
    }

    /** Two systems added up; a section's own numbers are those of its rows, or stand alone; "100%" where nothing was completed. */
    @Test
    void readsAReportOfTwoSystems() throws IOException {
        String csv = """
                BÁO CÁO KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT - CHỐT SỐ LIỆU THÁNG 10/2026
                stt,system,received_total,received_online,received_offline,carried_forward,completed_total,completed_early,completed_on_time,completed_late,pending_total,pending_on_time,pending_late,rate
                I,Hệ thống các Bộ,30,20,10,2,25,20,5,0,7,7,0,100%
                1,Hộ tịch điện tử,20,15,5,2,20,18,2,0,2,2,0,100%
                2,Đăng ký cư trú,10,5,5,0,5,2,3,0,5,5,0,100%
                II,Hệ thống thành phố,90,50,40,8,75,40,25,10,23,18,5,"86,7%"
                ,Tổng cộng,120,70,50,10,100,60,30,10,30,25,5,"90,0%"
                """;
        IntakeOutcome outcome = take(Files.writeString(folder.resolve("bao-cao.csv"), csv), HOAN_KIEM);

        assertThat(outcome.receipt().source()).isEqualTo("bao_cao_xa");
        assertThat(outcome.countsByCode())
                .isEqualTo(Map.of("F012_COLUMNS_UNKNOWN", 1L, "F017_ROW_WITHOUT_DOSSIER", 2L));
        assertThat(rows(outcome)).extracting(row -> row.get("received")).containsExactly(20L, 10L, 90L);
        assertThat(rows(outcome))
                .allMatch(row ->
                        row.get("period_to").equals(LocalDate.of(2026, 10, 31).toEpochDay()));
        whole(outcome, 5, 3, 0, 2);
    }

    /** A table of totals never stands for a list of dossiers, nor the other way round. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã hồ sơ,Đơn vị,Tháng,Năm,Ngày tiếp nhận\nH26.105-261001-0001,Phường Hoàn Kiếm,10,2026,01/10/2026\n",
                "Đơn vị,Từ ngày,Đến ngày\nPhường Hoàn Kiếm,01/10/2026,31/10/2026\n"
            })
    void aTableThatIsNeitherIsRefused(String csv) throws IOException {
        IntakeOutcome outcome = take(Files.writeString(folder.resolve("a.csv"), csv), HOAN_KIEM);

        assertThat(outcome.refused()).isTrue();
        assertThat(outcome.countsByCode()).containsOnlyKeys("F008_COLUMN_MISSING");
    }

    private IntakeOutcome take(Path file, String office) throws IOException {
        return Intake.take(
                new IntakeRequest(file, file.getFileName().toString(), office, Extract.ARRIVAL, HANOI, folder));
    }

    private List<Map<String, Object>> rows(IntakeOutcome outcome) throws IOException {
        assertThat(outcome.receipt().feed()).isEqualTo(Feed.DECLARED);
        return AcceptedRows.read(
                folder.resolve("accepted").resolve(outcome.receipt().delivery() + ".parquet"),
                FeedDatasets.of(Feed.DECLARED));
    }

    private static Map<String, Object> numbersOf(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(cell -> cell.getKey().matches("received.*|resolved.*|open.*|overdue.*|opening.*|closing.*"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String message(IntakeOutcome outcome, String code) {
        return outcome.findings().stream()
                .filter(finding -> finding.code().startsWith(code))
                .map(Finding::messageVi)
                .findFirst()
                .orElseThrow();
    }

    private static void whole(IntakeOutcome outcome, long read, long accepted, long setAside, long blank) {
        var rows = outcome.receipt().rows();
        assertThat(List.of(rows.read(), rows.accepted(), rows.setAside(), rows.blank()))
                .containsExactly(read, accepted, setAside, blank);
    }
}
