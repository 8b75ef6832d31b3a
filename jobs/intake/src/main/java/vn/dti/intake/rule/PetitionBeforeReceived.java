package vn.dti.intake.rule;

import java.util.List;
import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;

/** Something was done with a petition before it came in. */
public final class PetitionBeforeReceived implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "P101_BEFORE_RECEIVED",
            MendedIn.FILE,
            new Words(
                    "Xử lý trước khi tiếp nhận",
                    "{value} trước ngày tiếp nhận {other}.",
                    "Thời gian xử lý sẽ là số âm, nên dòng được để riêng.",
                    "Kiểm tra và sửa hai mốc thời gian."),
            new Words(
                    "Done before it was received",
                    "{value} is before the reception, {other}.",
                    "The time it took would be less than nothing, so the row is set aside.",
                    "Check both times and mend the wrong one."),
            "Tiếp nhận 05/10/2026, trả lời 04/10/2026",
            "NĐ 20/2008/NĐ-CP: tiếp nhận, chuyển, trả lời theo thứ tự (in this order)");

    private static final List<FeedField> LATER = List.of(
            FeedField.PETITION_TRANSFERRED_AT,
            FeedField.PETITION_REFUSED_AT,
            FeedField.PETITION_SUPPLEMENT_AT,
            FeedField.PETITION_ANSWERED_AT);

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        for (FeedField field : LATER) {
            if (row.cell(field).isBefore(row.placed())) {
                findings.cell(this, row, field, ShownTime.of(row.placed()));
            }
        }
    }
}
