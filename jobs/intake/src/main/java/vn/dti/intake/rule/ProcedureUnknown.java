package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A procedure that is not in the pack. */
public final class ProcedureUnknown implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D202_PROCEDURE_UNKNOWN",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Thủ tục không có trong danh mục",
                    "\"{value}\" không có trong danh mục thủ tục hành chính.",
                    "Hồ sơ của thủ tục không rõ không xếp được vào lĩnh vực nào và không có thời hạn.",
                    "Sửa mã TTHC theo Cơ sở dữ liệu quốc gia; nếu là thủ tục mới công bố, báo quản trị thêm vào danh mục."),
            new Words(
                    "Unknown procedure",
                    "\"{value}\" is not in the list of procedures.",
                    "A dossier of an unknown procedure belongs to no field and has no time limit.",
                    "Mend the code by the national database; if the procedure is new, ask the operator to add it to the list."),
            "Mã TTHC: 9.999999",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells procedures = batch.cells(Field.PROCEDURE_CODE);
        for (int i = 0; i < batch.size(); i++) {
            if (procedures.invalid(i)) {
                findings.cell(this, batch, i, Field.PROCEDURE_CODE);
            }
        }
    }
}
