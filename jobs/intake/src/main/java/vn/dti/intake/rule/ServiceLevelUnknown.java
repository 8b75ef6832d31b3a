package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A service level of no known meaning. */
public final class ServiceLevelUnknown implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D404_SERVICE_LEVEL_UNKNOWN",
            MendedIn.FILE,
            new Words(
                    "Mức độ dịch vụ công không rõ",
                    "\"{value}\" không phải mức độ dịch vụ công đã biết; lấy theo danh mục thủ tục.",
                    "Tỷ lệ hồ sơ toàn trình phụ thuộc vào mức độ này.",
                    "Ghi toàn trình, một phần hoặc không trực tuyến; mức độ 3, 4 cũ cần được báo quản trị thêm vào mẫu."),
            new Words(
                    "Unknown service level",
                    "\"{value}\" is no known service level; the procedure list's is taken.",
                    "The full-process online rate rests on it.",
                    "Write full, partial or none; for the old levels 3 and 4 ask the operator to add them to the form."),
            "Mức độ DVC: Mức 5",
            "NĐ 42/2022/NĐ-CP Điều 11");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells cells = batch.cells(Field.SERVICE_LEVEL);
        for (int i = 0; i < batch.size(); i++) {
            if (cells.invalid(i)) {
                findings.cell(this, batch, i, Field.SERVICE_LEVEL);
            }
        }
    }
}
