package vn.dti.intake.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Unit;

/** A unit that had ended before the reception. */
public final class UnitEnded implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D205_UNIT_ENDED",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Đơn vị đã kết thúc hoạt động trước ngày tiếp nhận",
                    "đơn vị \"{value}\" đã kết thúc hoạt động trước ngày tiếp nhận {other}.",
                    "Hồ sơ không thể tính cho đơn vị không còn tồn tại.",
                    "Ghi đơn vị kế tiếp sau sắp xếp (từ 01/07/2025 là 126 phường, xã)."),
            new Words(
                    "Unit had ended",
                    "unit \"{value}\" had ended before the reception, {other}.",
                    "A dossier cannot count for a unit that no longer exists.",
                    "Write the unit that succeeded it (from 01/07/2025 the 126 wards and communes)."),
            "Tiếp nhận 05/07/2025 tại UBND quận Hoàn Kiếm",
            "Sắp xếp đơn vị hành chính từ 01/07/2025 (reorganisation of units)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells received = batch.cells(Field.RECEIVED_AT);
        for (int i = 0; i < batch.size(); i++) {
            if (received.valid(i)) {
                check(batch, i, Field.RESOLVING_UNIT, batch.resolvingUnit(i), findings);
                check(batch, i, Field.RECEIVING_UNIT, batch.receivingUnit(i), findings);
            }
        }
    }

    private void check(Batch batch, int i, Field field, @Nullable Unit unit, Findings findings) {
        if (unit == null || unit.validTo() == null || batch.cells(field).raw(i).isEmpty()) {
            return;
        }
        Cells received = batch.cells(Field.RECEIVED_AT);
        if (LocalDate.ofEpochDay(received.day(i)).isAfter(unit.validTo())) {
            findings.cell(this, batch, i, field, ShownTime.of(received, i));
        }
    }
}
