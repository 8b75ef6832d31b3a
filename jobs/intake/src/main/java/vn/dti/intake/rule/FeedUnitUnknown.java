package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.FieldType;

/** A unit that is not in the pack. */
public final class FeedUnitUnknown implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "N201_UNIT_UNKNOWN",
            MendedIn.FILE,
            new Words(
                    "Đơn vị của dòng không có trong danh mục",
                    "\"{value}\" không có trong danh mục đơn vị.",
                    "Không biết đơn vị nào thì dòng không tính được cho ai.",
                    "Ghi đúng tên hoặc mã đơn vị; nếu đơn vị có tên khác trong phần mềm, báo quản trị thêm tên gọi đó."),
            new Words(
                    "Unknown unit of a row",
                    "\"{value}\" is not in the list of units.",
                    "Without the unit the row counts for nobody.",
                    "Write the unit's right name or code; if the system uses another name, ask the operator to add it as an alias."),
            "Đơn vị xử lý: Phường Hàng Kèn",
            "Hợp đồng trích xuất các nguồn số liệu nhỏ, phiên bản 1 (contract of the small feeds, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        for (FeedField field : FeedField.of(row.feed())) {
            if (field.type() == FieldType.UNIT && row.cell(field).invalid()) {
                findings.cell(this, row, field, "");
            }
        }
    }
}
