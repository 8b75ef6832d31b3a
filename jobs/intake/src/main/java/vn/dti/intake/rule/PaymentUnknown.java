package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A payment word of no known meaning. */
public final class PaymentUnknown implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D403_PAYMENT_UNKNOWN",
            MendedIn.FILE,
            new Words(
                    "Hình thức thanh toán không rõ",
                    "\"{value}\" không phải hình thức thanh toán đã biết; ô được coi là trống.",
                    "Hồ sơ không được tính là thanh toán trực tuyến.",
                    "Ghi không thu, trực tiếp, trực tuyến quốc gia hoặc trực tuyến của Thành phố; nếu phần mềm dùng từ khác, báo quản trị."),
            new Words(
                    "Unknown payment",
                    "\"{value}\" is no known way of payment; the cell counts as empty.",
                    "The dossier does not count as paid online.",
                    "Write none, direct, national online or city online; if the system uses another word, tell the operator."),
            "Hình thức thanh toán: Ghi nợ",
            "QĐ 766/QĐ-TTg: thanh toán trực tuyến; DuocThanhToanTrucTuyen");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells cells = batch.cells(Field.PAYMENT);
        for (int i = 0; i < batch.size(); i++) {
            if (cells.invalid(i)) {
                findings.cell(this, batch, i, Field.PAYMENT);
            }
        }
    }
}
