package vn.dti.intake.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.Extract;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.TestPack;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Severity;
import vn.dti.schemas.pack.Needs;

class ReceiptTextTest {
    @TempDir
    Path folder;

    @Test
    void saysItAllInVietnamese() {
        assertThat(new ReceiptText(Language.VIETNAMESE).summary(receipt()))
                .containsExactly(
                        "thang10.csv: đã nhận, theo mẫu Mẫu chuan, trang tính Hồ sơ.",
                        "Số dòng đọc: 12.005 = nhận 0 + để riêng 12.000 + trống 5.",
                        "Dữ liệu từ 05/10/2026 đến 01/11/2026.",
                        "  LỖI D402_STATUS_UNKNOWN × 12.000 (ghi chi tiết 10.000 dòng đầu): Trạng thái không rõ",
                        "Chỉ tiêu tính được từ tệp: 1/3.",
                        "  Tỷ lệ trực tuyến: không tính được, thiếu cột Kênh tiếp nhận",
                        "  Đã giải quyết: không tính được,"
                                + " thiếu cột Ngày kết thúc xử lý hoặc Ngày trả kết quả, Trạng thái");
    }

    @Test
    void saysTheSameInEnglish() {
        assertThat(new ReceiptText(Language.ENGLISH).summary(receipt()))
                .containsExactly(
                        "thang10.csv: taken in, read as Mẫu chuan, sheet Hồ sơ.",
                        "Rows read: 12,005 = accepted 0 + set aside 12,000 + blank 5.",
                        "Data from 05/10/2026 to 01/11/2026.",
                        "  ERROR D402_STATUS_UNKNOWN × 12,000 (in detail the first 10,000): Unknown status",
                        "Indicators this file can yield: 1/3.",
                        "  Online rate: cannot, for want of the columns Channel",
                        "  Resolved: cannot, for want of the columns Finished at or Returned at, Status");
    }

    @Test
    void saysWhyAFileIsRefused() throws IOException {
        IntakeOutcome outcome = Extract.check(folder, "");
        assertThat(new ReceiptText(Language.VIETNAMESE).summary(outcome.receipt()))
                .containsExactly("thang10.csv: bị từ chối.", "  LỖI F002_FILE_EMPTY × 1: Tệp rỗng");
        assertThat(new ReceiptText(Language.ENGLISH).findings(outcome.findings()))
                .containsExactly("ERROR F002_FILE_EMPTY · File thang10.csv: there is nothing in it."
                        + " The office counts as not having delivered."
                        + " Export again from the one-stop system and open the file once before sending.");
    }

    @Test
    void isJsonForMachines() throws IOException {
        IntakeOutcome outcome = Extract.check(
                new Extract().good(1).row(Map.of(Field.STATUS, "?")).in(folder), TestPack.pack());
        JsonNode json = new ObjectMapper().readTree(ReceiptJson.of(outcome.receipt(), outcome.findings()));
        assertThat(json.get("rows").get("read").asLong()).isEqualTo(2);
        assertThat(json.get("rows").get("set_aside").asLong()).isEqualTo(1);
        assertThat(json.get("window").get("from").isNull()).isTrue();
        assertThat(json.get("findings").get(0).get("code").asText()).isEqualTo("D402_STATUS_UNKNOWN");
        assertThat(json.get("details").get(0).get("row").asLong()).isEqualTo(3);
        assertThat(json.get("details").get(0).get("field").asText()).isEqualTo("status");
        assertThat(json.get("provided")).hasSize(Field.values().length);
        assertThat(json.get("indicators").get(0).get("possible").asBoolean()).isTrue();
        assertThat(json.get("text_vi").get(0).asText()).startsWith("thang10.csv: đã nhận");
    }

    @Test
    void refusesRowsThatDoNotAddUp() {
        assertThatThrownBy(() -> new Receipt.Rows(3, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Receipt receipt() {
        return new Receipt(
                "H26.101-0123456789abcdef",
                "H26.101",
                "Phường Hoàn Kiếm",
                "thang10.csv",
                "aa",
                "chuan",
                "Mẫu chuan",
                "Hồ sơ",
                Extract.ARRIVAL,
                Receipt.State.ACCEPTED,
                new Receipt.Rows(12_005, 0, 12_000, 5),
                LocalDate.of(2026, 10, 5),
                LocalDate.of(2026, 11, 1),
                Field.RECEIVED_AT.bit(),
                List.of(new Receipt.CodeCount(
                        "D402_STATUS_UNKNOWN",
                        Severity.ERROR,
                        "Trạng thái không rõ",
                        "Unknown status",
                        12_000,
                        10_000)),
                List.of(
                        new IndicatorYield("received", "Tiếp nhận", "Received", Needs.NONE),
                        new IndicatorYield("online_rate", "Tỷ lệ trực tuyến", "Online rate", Needs.all(Field.CHANNEL)),
                        new IndicatorYield(
                                "resolved",
                                "Đã giải quyết",
                                "Resolved",
                                Needs.any(Field.FINISHED_AT, Field.RETURNED_AT).and(Needs.all(Field.STATUS)))),
                List.of());
    }
}
