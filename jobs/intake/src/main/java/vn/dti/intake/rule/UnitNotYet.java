package vn.dti.intake.rule;

import java.time.LocalDate;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Unit;

/** A receiving unit that did not exist yet. */
public final class UnitNotYet implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D206_UNIT_NOT_YET",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Đơn vị tiếp nhận chưa hoạt động vào ngày tiếp nhận",
                    "đơn vị \"{value}\" chưa hoạt động vào ngày tiếp nhận {other}.",
                    "Hồ sơ cũ chuyển giao cho đơn vị mới là đúng ở đơn vị giải quyết, nhưng ở đơn vị tiếp nhận thường là ghi nhầm; dòng vẫn được tính.",
                    "Kiểm tra ngày tiếp nhận và đơn vị tiếp nhận."),
            new Words(
                    "Receiving unit did not exist yet",
                    "unit \"{value}\" did not exist on the day of reception, {other}.",
                    "For a resolving unit this happens when old dossiers are handed over; for a receiving unit it is usually a slip; the row is counted.",
                    "Check the reception time and the receiving unit."),
            "Tiếp nhận 05/06/2025 tại Phường Hoàn Kiếm (từ 01/07/2025)",
            "Sắp xếp đơn vị hành chính từ 01/07/2025 (reorganisation of units)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells received = batch.cells(Field.RECEIVED_AT);
        for (int i = 0; i < batch.size(); i++) {
            Unit unit = batch.receivingUnit(i);
            if (unit != null
                    && unit.validFrom() != null
                    && received.valid(i)
                    && !batch.cells(Field.RECEIVING_UNIT).raw(i).isEmpty()
                    && LocalDate.ofEpochDay(received.day(i)).isBefore(unit.validFrom())) {
                findings.cell(this, batch, i, Field.RECEIVING_UNIT, ShownTime.of(received, i));
            }
        }
    }
}
