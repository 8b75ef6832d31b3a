package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.schemas.extract.Field;

/** Finished before it was received. */
public final class FinishedBeforeReceived implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D306_FINISHED_BEFORE_RECEIVED",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Kết thúc trước khi tiếp nhận",
                    "kết thúc xử lý {value} trước khi tiếp nhận {other}.",
                    "Hồ sơ kết thúc trước khi nhận làm sai số tồn và luôn được tính đúng hạn.",
                    "Kiểm tra hai mốc trong phần mềm một cửa và sửa mốc sai."),
            new Words(
                    "Finished before received",
                    "finished {value}, before it was received, {other}.",
                    "Such a dossier falsifies the stock and always counts as on time.",
                    "Check both times in the one-stop system and mend the wrong one."),
            "Tiếp nhận 05/10/2026 08:00, kết thúc 04/10/2026 16:30",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1; biểu II.06/VPCP/KSTT");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.isBefore(Field.FINISHED_AT, Field.RECEIVED_AT, i)) {
                findings.cell(this, batch, i, Field.FINISHED_AT, ShownTime.of(batch.cells(Field.RECEIVED_AT), i));
            }
        }
    }
}
