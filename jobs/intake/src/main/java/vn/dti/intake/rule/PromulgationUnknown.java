package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;

/** Nothing says whether a procedure was promulgated on time. */
public final class PromulgationUnknown implements FeedRule {
    private static final RuleText TEXT = RuleText.warning(
            "Q102_PROMULGATION_UNKNOWN",
            MendedIn.FILE,
            new Words(
                    "Không biết công bố đúng hạn hay không",
                    "không có ngày văn bản có hiệu lực và cũng không ghi công bố đúng hạn hay không.",
                    "Quyết định này không được tính vào tỷ lệ công bố đúng hạn.",
                    "Điền ngày văn bản có hiệu lực, hoặc cột công bố đúng hạn."),
            new Words(
                    "Whether it was promulgated on time is unknown",
                    "there is neither the day on which the legal basis is in force nor a yes or no.",
                    "The decision does not count in the rate of procedures promulgated on time.",
                    "Fill in that day, or the column of yes and no."),
            "Hai ô \"Ngày văn bản có hiệu lực\" và \"Công bố đúng hạn\" để trống",
            "QĐ 766/QĐ-TTg, A1.1: ngày ký ≤ ngày có hiệu lực − 5 ngày làm việc");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        boolean known = row.cell(FeedField.PUBLICATION_EFFECTIVE_ON).valid()
                || row.cell(FeedField.PUBLICATION_PROMULGATED_ON_TIME).valid();
        if (row.feed() == Feed.PUBLICATION && !known) {
            findings.row(this, row, "");
        }
    }
}
