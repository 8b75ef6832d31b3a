package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A channel word of no known meaning. */
public final class ChannelUnknown implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D401_CHANNEL_UNKNOWN",
            MendedIn.FILE,
            new Words(
                    "Kênh tiếp nhận không rõ",
                    "\"{value}\" không phải kênh tiếp nhận đã biết.",
                    "Tỷ lệ trực tuyến phụ thuộc vào kênh; đoán sẽ làm sai tỷ lệ.",
                    "Ghi trực tuyến, trực tiếp hoặc bưu chính công ích; nếu phần mềm dùng từ khác, báo quản trị thêm vào mẫu."),
            new Words(
                    "Unknown channel",
                    "\"{value}\" is no known channel.",
                    "The online rate rests on it; a guess would falsify it.",
                    "Write online, direct or post; if the system uses another word, ask the operator to add it to the form."),
            "Kênh tiếp nhận: Qua zalo",
            "NĐ 118/2025/NĐ-CP; KenhThucHien (1 trực tiếp, 2 trực tuyến, 3 bưu chính công ích)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells cells = batch.cells(Field.CHANNEL);
        for (int i = 0; i < batch.size(); i++) {
            if (cells.invalid(i)) {
                findings.cell(this, batch, i, Field.CHANNEL);
            }
        }
    }
}
