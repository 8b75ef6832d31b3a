package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.FieldType;

/** Something else happened after the file arrived. */
public final class FeedTimeAhead implements FeedRule {
    private static final RuleText TEXT = RuleText.warning(
            "N303_TIME_AHEAD",
            MendedIn.FILE,
            new Words(
                    "Việc ghi ở tương lai",
                    "{value} sau lúc tệp đến ({other}).",
                    "Việc chưa xảy ra không được tính cho đến ngày đó; thường là gõ nhầm ngày.",
                    "Kiểm tra và sửa ngày giờ rồi gửi lại."),
            new Words(
                    "Happened in the future",
                    "{value} is after the file arrived ({other}).",
                    "What has not happened is not counted until that day; usually the day is mistyped.",
                    "Check the time, mend it and send again."),
            "Tệp đến 01/11/2026 01:30, trả lời 15/11/2026 09:00",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1: tương lai là sau khi tệp đến (the future begins on arrival)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        for (FeedField field : FeedField.of(row.feed())) {
            boolean happens = field.type() == FieldType.TIME && !field.placesInTime();
            if (happens
                    && field != FeedField.PUBLICATION_EFFECTIVE_ON
                    && field != FeedField.DECLARED_TO
                    && FeedPlacedAhead.ahead(row, row.cell(field))) {
                findings.cell(this, row, field, ShownTime.of(row.filing().arrivedAt()));
            }
        }
    }
}
