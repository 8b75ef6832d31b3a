package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;

/** A cell without which the row cannot be counted is empty. */
public final class FeedValueMissing implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "N102_VALUE_MISSING",
            MendedIn.FILE,
            new Words(
                    "Thiếu giá trị bắt buộc",
                    "ô này để trống.",
                    "Thiếu giá trị này thì dòng không tính được.",
                    "Điền giá trị rồi gửi lại."),
            new Words(
                    "Required value missing",
                    "this cell is empty.",
                    "Without it the row cannot be counted.",
                    "Fill it in and send again."),
            "Phản ánh không có ngày tiếp nhận",
            "Hợp đồng trích xuất các nguồn số liệu nhỏ, phiên bản 1 (contract of the small feeds, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        for (FeedField field : FeedField.of(row.feed())) {
            if (field.valueRequired() && row.cell(field).missing()) {
                findings.cell(this, row, field, "");
            }
        }
    }
}
