package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A dossier without the time it was received. */
public final class ReceivedMissing implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D301_RECEIVED_MISSING",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Thiếu ngày tiếp nhận",
                    "ô ngày tiếp nhận để trống.",
                    "Mọi số liệu tính từ ngày tiếp nhận; thiếu thì hồ sơ không thuộc kỳ nào.",
                    "Điền ngày giờ trên giấy tiếp nhận hồ sơ và hẹn trả kết quả."),
            new Words(
                    "Reception time missing",
                    "the reception time is empty.",
                    "Every figure starts from it; without it the dossier belongs to no period.",
                    "Fill in the day and hour from the receipt slip."),
            "Trạng thái: Đang xử lý; Ngày tiếp nhận: (trống)",
            "NĐ 118/2025/NĐ-CP Điều 17; TT 01/2018/TT-VPCP Điều 9");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells received = batch.cells(Field.RECEIVED_AT);
        for (int i = 0; i < batch.size(); i++) {
            if (received.missing(i) && !NotYetReceived.saysSo(batch, i)) {
                findings.cell(this, batch, i, Field.RECEIVED_AT);
            }
        }
    }
}
