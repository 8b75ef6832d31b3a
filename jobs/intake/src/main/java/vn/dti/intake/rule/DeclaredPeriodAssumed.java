package vn.dti.intake.rule;

import vn.dti.intake.map.DeclaredPeriods;
import vn.dti.intake.map.Heading;
import vn.dti.schemas.extract.Feed;

/** A table of totals that does not say of which period. */
public final class DeclaredPeriodAssumed implements FileRule {
    private static final RuleText TEXT = RuleText.warning(
            "C105_PERIOD_ASSUMED",
            MendedIn.FILE,
            new Words(
                    "Không nói kỳ của số liệu",
                    "không nơi nào ghi kỳ của số liệu; được coi là của tháng {other}.",
                    "So sánh với kỳ khác thì mọi con số đều chênh lệch.",
                    "Ghi dòng \"Từ ngày … đến ngày …\" phía trên bảng, hoặc đặt tên tệp có tháng, như bao-cao-2026-10.xlsx, rồi gửi lại."),
            new Words(
                    "Period not said",
                    "nothing says of which period the numbers are; taken as those of {other}.",
                    "Held against another period every number will differ.",
                    "Write \"Từ ngày … đến ngày …\" above the table, or name the file after its month, as bao-cao-2026-10.xlsx, and send again."),
            "Tệp thong-ke.json gửi ngày 05/11/2026, coi là của tháng 10/2026",
            "Hợp đồng số tổng hợp công bố, phiên bản 1 (contract of declared totals, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        Heading heading = facts.heading();
        if (heading != null && facts.feed() == Feed.DECLARED && DeclaredPeriods.assumed(heading, facts.filing())) {
            findings.file(this, facts.filing().reportedMonth().toString());
        }
    }
}
