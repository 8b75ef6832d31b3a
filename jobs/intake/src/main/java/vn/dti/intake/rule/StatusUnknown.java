package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A status word of no known meaning. */
public final class StatusUnknown implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D402_STATUS_UNKNOWN",
            MendedIn.FILE,
            new Words(
                    "Trạng thái không rõ",
                    "\"{value}\" không ứng với trạng thái nào trong mười trạng thái quốc gia.",
                    "Trạng thái quyết định hồ sơ đã xong hay chưa và có phải có ngày kết thúc.",
                    "Ghi trạng thái theo phần mềm một cửa; nếu phần mềm có từ mới, báo quản trị thêm vào mẫu."),
            new Words(
                    "Unknown status",
                    "\"{value}\" corresponds to none of the ten national statuses.",
                    "The status decides whether the dossier has ended and must have a time of it.",
                    "Write the status as the one-stop system does; if the system has a new word, ask the operator to add it to the form."),
            "Trạng thái: Chờ xem xét",
            "TrangThaiHoSo 1–10, thông điệp đồng bộ hồ sơ quốc gia (national sync message)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells cells = batch.cells(Field.STATUS);
        for (int i = 0; i < batch.size(); i++) {
            if (cells.invalid(i)) {
                findings.cell(this, batch, i, Field.STATUS);
            }
        }
    }
}
