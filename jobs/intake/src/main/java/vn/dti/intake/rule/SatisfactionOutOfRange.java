package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A mark outside 1 to 5. */
public final class SatisfactionOutOfRange implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D409_SATISFACTION_OUT_OF_RANGE",
            MendedIn.FILE,
            new Words(
                    "Mức độ hài lòng không hợp lệ",
                    "\"{value}\" không phải mức từ 1 đến 5; ô được coi là trống.",
                    "Đánh giá này không được tính vào tỷ lệ hài lòng.",
                    "Ghi mức từ 1 đến 5; nếu phần mềm dùng chữ, báo quản trị thêm vào mẫu."),
            new Words(
                    "Satisfaction out of range",
                    "\"{value}\" is no mark from 1 to 5; the cell counts as empty.",
                    "The mark does not count in the satisfaction rate.",
                    "Write a mark from 1 to 5; if the system uses words, ask the operator to add them to the form."),
            "Mức độ hài lòng: 9",
            "QĐ 766/QĐ-TTg: mức độ hài lòng");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells marks = batch.cells(Field.SATISFACTION);
        for (int i = 0; i < batch.size(); i++) {
            if (marks.invalid(i)) {
                findings.cell(this, batch, i, Field.SATISFACTION);
            }
        }
    }
}
