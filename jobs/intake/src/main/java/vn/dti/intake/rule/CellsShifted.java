package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;

/** A row whose values stand under wrong titles. */
public final class CellsShifted implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D107_CELLS_SHIFTED",
            MendedIn.FILE,
            new Words(
                    "Giá trị đứng sai cột",
                    "các giá trị đứng sai cột: có ngày ở cột tên, địa chỉ, hoặc ô mã hồ sơ chứa một câu.",
                    "Đọc sai cột sẽ lấy nhầm ngày và có thể làm lộ thông tin cá nhân, nên cả dòng được để riêng.",
                    "So số ô của dòng với dòng tiêu đề rồi xuất lại; nếu phần mềm luôn xuất lệch như vậy, báo quản trị thêm mẫu riêng."),
            new Words(
                    "Values under wrong titles",
                    "values stand under wrong titles: a date in the column of names or addresses, or a sentence for a code.",
                    "Read so, dates would be mistaken and personal data might come to light, so the row is set aside.",
                    "Hold the row's cells against the header and export again; if the system always shifts them, ask the operator for a form of its own."),
            "Cột \"Chủ hồ sơ\" chứa 05/10/2026 08:00",
            "Mẫu xuất có 12 ô tiêu đề nhưng 9 ô dữ liệu (an export of 12 titles over 9 values)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.shifted(i) && !RowShape.tooWide(batch, i) && !RowShape.tooLong(batch, i)) {
                findings.row(this, batch, i, "");
            }
        }
    }
}
