package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.FieldType;

/** A time that is none. */
public final class FeedTimeUnreadable implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "N301_TIME_UNREADABLE",
            MendedIn.FILE,
            new Words(
                    "Mốc thời gian không đọc được",
                    "\"{value}\" không phải là ngày giờ hợp lệ.",
                    "Đọc nhầm ngày sẽ tính sai hạn, nên dòng được để riêng.",
                    "Ghi ngày dạng 05/10/2026 14:30, tháng dạng 10/2026."),
            new Words(
                    "Unreadable time",
                    "\"{value}\" is no valid time.",
                    "A mistaken day would make the wrong thing late, so the row is set aside.",
                    "Write times as 05/10/2026 14:30 and months as 10/2026."),
            "Ngày trả lời: 31/02/2026",
            "Hợp đồng trích xuất các nguồn số liệu nhỏ, phiên bản 1 (contract of the small feeds, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        for (FeedField field : FeedField.of(row.feed())) {
            if (field.type() == FieldType.TIME && row.cell(field).invalid()) {
                findings.cell(this, row, field, "");
            }
        }
    }
}
