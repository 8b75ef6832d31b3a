package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.schemas.extract.Field;

/** Due before it was received. */
public final class DueBeforeReceived implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D309_DUE_BEFORE_RECEIVED",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Hạn trả trước khi tiếp nhận",
                    "hạn trả {value} trước khi tiếp nhận {other}.",
                    "Hạn đã ghi được giữ nguyên nên hồ sơ luôn bị tính quá hạn.",
                    "Kiểm tra ngày hẹn trả trên giấy hẹn và sửa lại."),
            new Words(
                    "Due before received",
                    "due {value}, before it was received, {other}.",
                    "A given due time is kept, so the dossier always counts as late.",
                    "Check the due time on the appointment slip and mend it."),
            "Tiếp nhận 05/10/2026 08:00, hẹn trả 30/09/2026 17:00",
            "TT 01/2018/TT-VPCP Điều 9: giấy tiếp nhận hồ sơ và hẹn trả kết quả");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.isBefore(Field.DUE_AT, Field.RECEIVED_AT, i)) {
                findings.cell(this, batch, i, Field.DUE_AT, ShownTime.of(batch.cells(Field.RECEIVED_AT), i));
            }
        }
    }
}
