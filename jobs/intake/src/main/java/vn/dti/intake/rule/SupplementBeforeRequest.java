package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.schemas.extract.Field;

/** A supplement completed before it was requested. */
public final class SupplementBeforeRequest implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D311_SUPPLEMENT_BEFORE_REQUEST",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Bổ sung xong trước khi yêu cầu",
                    "bổ sung xong {value} trước khi yêu cầu bổ sung {other}.",
                    "Thời gian chờ bổ sung tính sai làm sai thời gian giải quyết.",
                    "Kiểm tra hai mốc của lần bổ sung cuối cùng."),
            new Words(
                    "Supplement completed before requested",
                    "completed {value}, before it was requested, {other}.",
                    "A wrong wait for the supplement gives a wrong handling time.",
                    "Check both times of the last supplement."),
            "Yêu cầu 08/10/2026 09:00, bổ sung xong 07/10/2026 15:00",
            "NĐ 118/2025/NĐ-CP");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.isBefore(Field.SUPPLEMENT_COMPLETED_AT, Field.SUPPLEMENT_REQUESTED_AT, i)) {
                findings.cell(
                        this,
                        batch,
                        i,
                        Field.SUPPLEMENT_COMPLETED_AT,
                        ShownTime.of(batch.cells(Field.SUPPLEMENT_REQUESTED_AT), i));
            }
        }
    }
}
