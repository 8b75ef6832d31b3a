package vn.dti.intake.rule;

import java.time.LocalDate;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Procedure;

/** A procedure that was not in force on the day of reception. */
public final class ProcedureNotInForce implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D203_PROCEDURE_NOT_IN_FORCE",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Thủ tục không có hiệu lực vào ngày tiếp nhận",
                    "thủ tục {value} không có hiệu lực vào ngày tiếp nhận {other}.",
                    "Thủ tục đã bãi bỏ hoặc chưa có hiệu lực thường là chọn nhầm mã; dòng vẫn được tính theo mã đã ghi.",
                    "Kiểm tra mã TTHC và ngày tiếp nhận; nếu danh mục sai ngày hiệu lực, báo quản trị."),
            new Words(
                    "Procedure not in force",
                    "procedure {value} was not in force on the day of reception, {other}.",
                    "A procedure abolished or not yet in force is usually the wrong choice; the row is counted as it says.",
                    "Check the code and the reception time; if the list has the wrong days, tell the operator."),
            "Thủ tục bãi bỏ ngày 30/06/2025, tiếp nhận 05/07/2025",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells received = batch.cells(Field.RECEIVED_AT);
        for (int i = 0; i < batch.size(); i++) {
            Procedure procedure = batch.procedure(i);
            if (procedure != null
                    && received.valid(i)
                    && (procedure.validFrom() != null || procedure.validTo() != null)
                    && !procedure.validOn(LocalDate.ofEpochDay(received.day(i)))) {
                findings.cell(this, batch, i, Field.PROCEDURE_CODE, ShownTime.of(received, i));
            }
        }
    }
}
