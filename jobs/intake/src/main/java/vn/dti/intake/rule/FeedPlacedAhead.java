package vn.dti.intake.rule;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import vn.dti.intake.map.FeedCell;
import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;

/** The time that places a row in a month is after the file arrived. */
public final class FeedPlacedAhead implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "N302_PLACED_AHEAD",
            MendedIn.FILE,
            new Words(
                    "Ngày ghi nhận ở tương lai",
                    "{value} sau lúc tệp đến ({other}).",
                    "Dòng sẽ nằm ở một kỳ chưa đến, nên được để riêng; thường là gõ nhầm ngày.",
                    "Sửa ngày rồi gửi lại."),
            new Words(
                    "Placed in the future",
                    "{value} is after the file arrived ({other}).",
                    "The row would lie in a period to come, so it is set aside; usually the day is mistyped.",
                    "Mend the day and send again."),
            "Tệp đến 01/11/2026 01:30, tiếp nhận 15/11/2026",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1: tương lai là sau khi tệp đến (the future begins on arrival)");

    /** Whether a time is after the file arrived; a day without an hour is so only from the next day on. */
    static boolean ahead(FeedRow row, FeedCell time) {
        LocalDateTime arrived = row.filing().arrivedAt();
        if (!time.valid()) {
            return false;
        }
        return time.dayOnly()
                ? time.day() > arrived.toLocalDate().toEpochDay()
                : time.value() > arrived.toEpochSecond(ZoneOffset.UTC) * 1_000_000L + 999_999L;
    }

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        for (FeedField field : FeedField.of(row.feed())) {
            if (field.placesInTime() && ahead(row, row.cell(field))) {
                findings.cell(this, row, field, ShownTime.of(row.filing().arrivedAt()));
            }
        }
    }
}
