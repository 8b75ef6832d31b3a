package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.schemas.extract.Field;

/** Returned before it was finished. */
public final class ReturnedBeforeFinished implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D308_RETURNED_BEFORE_FINISHED",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Trả kết quả trước khi kết thúc xử lý",
                    "trả kết quả {value} trước khi kết thúc xử lý {other}.",
                    "Đúng hạn được tính theo mốc kết thúc xử lý, nên mốc này sai thì kết quả sai.",
                    "Kiểm tra hai mốc; thường là bấm kết thúc muộn sau khi đã trả."),
            new Words(
                    "Returned before finished",
                    "returned {value}, before it was finished, {other}.",
                    "On time is judged by the finishing time, so a wrong one gives a wrong result.",
                    "Check both times; often the work was closed in the system only after the result was handed over."),
            "Kết thúc 07/10/2026 16:00, trả 06/10/2026 09:00",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.isBefore(Field.RETURNED_AT, Field.FINISHED_AT, i)) {
                findings.cell(this, batch, i, Field.RETURNED_AT, ShownTime.of(batch.cells(Field.FINISHED_AT), i));
            }
        }
    }
}
