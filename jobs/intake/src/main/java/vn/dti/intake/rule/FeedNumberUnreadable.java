package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.FieldType;

/** A number that is none, or less than zero. */
public final class FeedNumberUnreadable implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "N402_NUMBER_UNREADABLE",
            MendedIn.FILE,
            new Words(
                    "Số lượng không đọc được",
                    "\"{value}\" không phải là số nguyên từ 0 trở lên.",
                    "Không có số này thì dòng không tính được.",
                    "Ghi số nguyên, không có chữ."),
            new Words(
                    "Unreadable number",
                    "\"{value}\" is no whole number from 0 on.",
                    "Without it the row cannot be counted.",
                    "Write a whole number and no words."),
            "Hồ sơ đã đồng bộ: khoảng 200",
            "Hợp đồng trích xuất các nguồn số liệu nhỏ, phiên bản 1 (contract of the small feeds, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        for (FeedField field : FeedField.of(row.feed())) {
            boolean level = field == FeedField.ANSWER_LEVEL;
            if (field.type() == FieldType.COUNT && !level && row.cell(field).invalid()) {
                findings.cell(this, row, field, "");
            }
        }
    }
}
