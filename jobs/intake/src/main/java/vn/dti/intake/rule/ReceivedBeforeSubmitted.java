package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.schemas.extract.Field;

/** Received before it was submitted. */
public final class ReceivedBeforeSubmitted implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D310_RECEIVED_BEFORE_SUBMITTED",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Tiếp nhận trước khi nộp",
                    "tiếp nhận {value} trước khi nộp {other}.",
                    "Một trong hai mốc sai; số liệu tính theo ngày tiếp nhận.",
                    "Kiểm tra ngày nộp và ngày tiếp nhận trong phần mềm một cửa."),
            new Words(
                    "Received before submitted",
                    "received {value}, before it was submitted, {other}.",
                    "One of the two is wrong; the figures follow the reception time.",
                    "Check both times in the one-stop system."),
            "Nộp 06/10/2026 10:00, tiếp nhận 05/10/2026 08:00",
            "NĐ 118/2025/NĐ-CP Điều 17");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.isBefore(Field.RECEIVED_AT, Field.SUBMITTED_AT, i)) {
                findings.cell(this, batch, i, Field.RECEIVED_AT, ShownTime.of(batch.cells(Field.SUBMITTED_AT), i));
            }
        }
    }
}
