package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.schemas.extract.Field;

/** Resumed before it was suspended. */
public final class ResumedBeforeSuspended implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D312_RESUMED_BEFORE_SUSPENDED",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Tiếp tục trước khi tạm dừng",
                    "tiếp tục {value} trước khi tạm dừng {other}.",
                    "Thời gian tạm dừng tính sai làm sai thời gian giải quyết.",
                    "Kiểm tra hai mốc tạm dừng chờ thực hiện nghĩa vụ tài chính."),
            new Words(
                    "Resumed before suspended",
                    "resumed {value}, before it was suspended, {other}.",
                    "A wrong suspension gives a wrong handling time.",
                    "Check both times of the suspension for the financial obligation."),
            "Tạm dừng 08/10/2026 09:00, tiếp tục 07/10/2026 15:00",
            "QĐ 1610/QĐ-TTPVHCC ngày 25/11/2025: tạm dừng chờ nghĩa vụ tài chính");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.isBefore(Field.RESUMED_AT, Field.SUSPENDED_AT, i)) {
                findings.cell(this, batch, i, Field.RESUMED_AT, ShownTime.of(batch.cells(Field.SUSPENDED_AT), i));
            }
        }
    }
}
