package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.schemas.extract.Field;

/** Returned before it was received. */
public final class ReturnedBeforeReceived implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D307_RETURNED_BEFORE_RECEIVED",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Trả kết quả trước khi tiếp nhận",
                    "trả kết quả {value} trước khi tiếp nhận {other}.",
                    "Hồ sơ trả trước khi nhận làm sai số tồn và tỷ lệ đúng hạn.",
                    "Kiểm tra hai mốc trong phần mềm một cửa và sửa mốc sai."),
            new Words(
                    "Returned before received",
                    "returned {value}, before it was received, {other}.",
                    "Such a dossier falsifies the stock and the rate on time.",
                    "Check both times in the one-stop system and mend the wrong one."),
            "Tiếp nhận 05/10/2026 08:00, trả 04/10/2026 16:30",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1; biểu II.06/VPCP/KSTT");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.isBefore(Field.RETURNED_AT, Field.RECEIVED_AT, i)) {
                findings.cell(this, batch, i, Field.RETURNED_AT, ShownTime.of(batch.cells(Field.RECEIVED_AT), i));
            }
        }
    }
}
