package vn.dti.intake.rule;

import vn.dti.intake.map.FeedCell;
import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;

/** An answer outside 1 to 5. */
public final class AnswerLevelOutOfRange implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "T101_LEVEL_OUT_OF_RANGE",
            MendedIn.FILE,
            new Words(
                    "Mức đánh giá không hợp lệ",
                    "\"{value}\" không phải mức từ 1 đến 5.",
                    "Không biết hài lòng hay không thì dòng không tính được.",
                    "Ghi mức từ 1 đến 5; nếu phần mềm dùng chữ, báo quản trị thêm vào mẫu."),
            new Words(
                    "Level out of range",
                    "\"{value}\" is no level from 1 to 5.",
                    "Without it nobody can say whether the applicant was content.",
                    "Write a level from 1 to 5; if the system uses words, ask the operator to add them to the form."),
            "Mức độ hài lòng: 9",
            "QĐ 766/QĐ-TTg: mức độ hài lòng");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        FeedCell level = row.cell(FeedField.ANSWER_LEVEL);
        boolean outside = level.valid() && (level.value() < 1 || level.value() > 5);
        if (level.invalid() || outside) {
            findings.cell(this, row, FeedField.ANSWER_LEVEL, "");
        }
    }
}
