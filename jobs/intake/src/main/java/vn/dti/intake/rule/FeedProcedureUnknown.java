package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.FieldType;

/** A procedure that is not in the pack. */
public final class FeedProcedureUnknown implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "N203_PROCEDURE_UNKNOWN",
            MendedIn.FILE,
            new Words(
                    "Thủ tục của dòng không có trong danh mục",
                    "\"{value}\" không có trong danh mục thủ tục hành chính.",
                    "Không biết thủ tục nào thì quyết định không tính được.",
                    "Ghi đúng mã thủ tục quốc gia; nếu thủ tục mới được công bố, báo quản trị thêm vào danh mục."),
            new Words(
                    "Unknown procedure of a row",
                    "\"{value}\" is not in the list of procedures.",
                    "Without the procedure the decision cannot be counted.",
                    "Write the national code; if the procedure is new, ask the operator to add it to the list."),
            "Mã TTHC: 9.999999",
            "Hợp đồng trích xuất các nguồn số liệu nhỏ, phiên bản 1 (contract of the small feeds, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        for (FeedField field : FeedField.of(row.feed())) {
            if (field.type() == FieldType.CODE && row.cell(field).invalid()) {
                findings.cell(this, row, field, "");
            }
        }
    }
}
