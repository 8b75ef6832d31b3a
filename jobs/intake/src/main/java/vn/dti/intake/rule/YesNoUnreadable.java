package vn.dti.intake.rule;

import java.util.List;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** Neither yes nor no. */
public final class YesNoUnreadable implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D405_YES_NO_UNREADABLE",
            MendedIn.FILE,
            new Words(
                    "Không rõ có hay không",
                    "\"{value}\" không đọc được thành có hoặc không; ô được coi là trống.",
                    "Hồ sơ không được tính là có ở chỉ tiêu này.",
                    "Ghi có hoặc không (1 hoặc 0)."),
            new Words(
                    "Neither yes nor no",
                    "\"{value}\" cannot be read as yes or no; the cell counts as empty.",
                    "The dossier does not count as yes in this indicator.",
                    "Write yes or no (1 or 0)."),
            "Kết quả điện tử: đang ký",
            "QĐ 766/QĐ-TTg: số hóa hồ sơ");

    private static final List<Field> FIELDS =
            List.of(Field.PERSONAL_STORE_USED, Field.POPULATION_DATA_USED, Field.ELECTRONIC_RESULT);

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (Field field : FIELDS) {
            Cells cells = batch.cells(field);
            for (int i = 0; i < batch.size(); i++) {
                if (cells.invalid(i)) {
                    findings.cell(this, batch, i, field);
                }
            }
        }
    }
}
