package vn.dti.intake.rule;

import java.util.List;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** Words that may hold personal data, or run on. */
public final class WordsNotKept implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D410_WORDS_NOT_KEPT",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Nội dung không được lưu",
                    "ô có số điện thoại, số định danh, thư điện tử hoặc quá dài; ô được coi là trống.",
                    "Cột này được công bố cùng số liệu nên không được chứa thông tin cá nhân.",
                    "Ghi ngắn gọn theo danh mục, ví dụ \"Do thiếu hồ sơ\", không ghi tên, số điện thoại."),
            new Words(
                    "Words not kept",
                    "the cell holds a telephone or identity number or an e-mail address, or runs on; it counts as empty.",
                    "This column is published with the figures, so no personal data may stand in it.",
                    "Write a short word of the list, for example \"Documents missing\", without names and numbers."),
            "Lý do quá hạn: Gọi chị H. số 09xxxxxxxx không được",
            "Luật Bảo vệ dữ liệu cá nhân 2025 (personal data law)");

    private static final List<Field> FIELDS = List.of(Field.OVERDUE_REASON, Field.APPLICANT_TYPE);

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
