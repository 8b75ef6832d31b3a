package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.FieldType;

/** A word that its list does not have. */
public final class FeedWordUnknown implements FeedRule {
    private static final RuleText TEXT = RuleText.warning(
            "N401_WORD_UNKNOWN",
            MendedIn.FILE,
            new Words(
                    "Từ không có trong danh mục",
                    "\"{value}\" không có trong danh mục của cột; ô được coi là trống.",
                    "Giá trị này không được tính.",
                    "Dùng từ trong mẫu; nếu phần mềm dùng từ khác, báo quản trị thêm vào mẫu."),
            new Words(
                    "Unknown word",
                    "\"{value}\" is not in the list of this column; the cell counts as empty.",
                    "It is not counted.",
                    "Use a word of the form; if the system uses another, ask the operator to add it."),
            "Trạng thái: Chờ xem xét",
            "Hợp đồng trích xuất các nguồn số liệu nhỏ, phiên bản 1 (contract of the small feeds, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        for (FeedField field : FeedField.of(row.feed())) {
            if (field.type() == FieldType.CONSTANT && row.cell(field).invalid()) {
                findings.cell(this, row, field, "");
            }
        }
    }
}
