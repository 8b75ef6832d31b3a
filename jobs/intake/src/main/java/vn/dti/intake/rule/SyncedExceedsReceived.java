package vn.dti.intake.rule;

import vn.dti.intake.map.FeedCell;
import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;

/** More dossiers synchronised than received. */
public final class SyncedExceedsReceived implements FeedRule {
    private static final RuleText TEXT = RuleText.warning(
            "S101_SYNCED_EXCEEDS_RECEIVED",
            MendedIn.FILE,
            new Words(
                    "Đồng bộ nhiều hơn tiếp nhận",
                    "{value} hồ sơ đã đồng bộ, nhiều hơn số tiếp nhận ({other}).",
                    "Tỷ lệ đồng bộ sẽ vượt 100 %.",
                    "Kiểm tra ba số lượng của tháng."),
            new Words(
                    "More synchronised than received",
                    "{value} dossiers were synchronised, more than were received ({other}).",
                    "The rate will exceed 100 %.",
                    "Check the three totals of the month."),
            "BCQG 120, DVCQG 118, đã đồng bộ 130",
            "QĐ 766/QĐ-TTg, A1.4");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        FeedCell synced = row.cell(FeedField.SYNC_SYNCED);
        FeedCell reported = row.cell(FeedField.SYNC_REPORTED);
        FeedCell portal = row.cell(FeedField.SYNC_PORTAL);
        long received = Math.max(reported.value(), portal.value());
        if (synced.valid() && reported.valid() && portal.valid() && synced.value() > received) {
            findings.cell(this, row, FeedField.SYNC_SYNCED, Long.toString(received));
        }
    }
}
