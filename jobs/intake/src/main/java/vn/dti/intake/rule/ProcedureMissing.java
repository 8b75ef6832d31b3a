package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A row without a procedure. */
public final class ProcedureMissing implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D201_PROCEDURE_MISSING",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Thiếu mã thủ tục hành chính",
                    "ô mã TTHC để trống.",
                    "Không có thủ tục thì không biết thời hạn, lĩnh vực và mức độ dịch vụ công.",
                    "Điền mã TTHC của hồ sơ theo Cơ sở dữ liệu quốc gia."),
            new Words(
                    "Procedure missing",
                    "the procedure code is empty.",
                    "Without it the time limit, the field and the online level are unknown.",
                    "Fill in the procedure's code of the national database."),
            "Mã TTHC: (trống)",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells procedures = batch.cells(Field.PROCEDURE_CODE);
        for (int i = 0; i < batch.size(); i++) {
            if (procedures.missing(i)) {
                findings.cell(this, batch, i, Field.PROCEDURE_CODE);
            }
        }
    }
}
