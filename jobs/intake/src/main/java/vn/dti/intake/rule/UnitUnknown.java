package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.schemas.extract.Field;

/** A unit that is not in the pack. */
public final class UnitUnknown implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D204_UNIT_UNKNOWN",
            MendedIn.FILE,
            new Words(
                    "Đơn vị không có trong danh mục",
                    "\"{value}\" không có trong danh mục đơn vị.",
                    "Không biết đơn vị nào thì hồ sơ không tính được cho ai.",
                    "Ghi đúng tên hoặc mã đơn vị; nếu đơn vị có tên khác trong phần mềm, báo quản trị thêm tên gọi đó."),
            new Words(
                    "Unknown unit",
                    "\"{value}\" is not in the list of units.",
                    "Without the unit the dossier counts for nobody.",
                    "Write the unit's right name or code; if the system uses another name, ask the operator to add it as an alias."),
            "Đơn vị giải quyết: Phường Hàng Kèn",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.cells(Field.RESOLVING_UNIT).invalid(i)) {
                findings.cell(this, batch, i, Field.RESOLVING_UNIT);
            }
            if (batch.cells(Field.RECEIVING_UNIT).invalid(i)) {
                findings.cell(this, batch, i, Field.RECEIVING_UNIT);
            }
        }
    }
}
