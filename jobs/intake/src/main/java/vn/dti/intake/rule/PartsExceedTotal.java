package vn.dti.intake.rule;

import java.util.List;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** More components digitised or reused than there are. */
public final class PartsExceedTotal implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D408_PARTS_EXCEED_TOTAL",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Thành phần số hóa hoặc tái sử dụng nhiều hơn tổng số",
                    "{value} lớn hơn tổng số thành phần hồ sơ ({other}).",
                    "Tỷ lệ số hóa sẽ vượt 100 %.",
                    "Kiểm tra số thành phần hồ sơ; nếu phần mềm đếm tệp thay vì thành phần, báo quản trị phần mềm."),
            new Words(
                    "More parts than components",
                    "{value} is more than the components in total ({other}).",
                    "The digitisation rate would exceed 100 %.",
                    "Check the number of components; if the system counts files instead, tell its operator."),
            "Số thành phần hồ sơ: 3, đã số hóa: 5",
            "TT 01/2023/TT-VPCP; QĐ 766/QĐ-TTg: số hóa hồ sơ");

    private static final List<Field> PARTS = List.of(Field.COMPONENTS_DIGITISED, Field.COMPONENTS_REUSED);

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells total = batch.cells(Field.COMPONENTS_TOTAL);
        for (Field part : PARTS) {
            Cells parts = batch.cells(part);
            for (int i = 0; i < batch.size(); i++) {
                if (total.valid(i) && parts.valid(i) && parts.value(i) > total.value(i)) {
                    findings.cell(this, batch, i, part, Long.toString(total.value(i)));
                }
            }
        }
    }
}
