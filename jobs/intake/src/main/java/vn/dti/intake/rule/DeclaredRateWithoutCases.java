package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;

/** A rate of nothing: some systems print 0, others 100 %, where nothing was resolved. */
public final class DeclaredRateWithoutCases implements FeedRule {
    private static final RuleText TEXT = RuleText.info(
            "C102_RATE_WITHOUT_CASES",
            MendedIn.NOWHERE,
            new Words(
                    "Có tỷ lệ khi không có hồ sơ",
                    "tỷ lệ ghi {value} trong khi không có hồ sơ nào đã giải quyết; coi là không có số liệu.",
                    "Không có mẫu số thì không có tỷ lệ: không phải 0, cũng không phải 100 %.",
                    "Không cần làm gì."),
            new Words(
                    "A rate of nothing",
                    "the rate says {value} where no dossier was resolved; taken as no figure.",
                    "Without a denominator there is no rate: neither 0 nor 100 %.",
                    "Nothing is to be done."),
            "Trước hạn 0, đúng hạn 0, quá hạn 0, tỷ lệ 100%",
            "Hợp đồng số tổng hợp công bố, phiên bản 1 (contract of declared totals, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        if (row.feed() == Feed.DECLARED
                && row.cell(FeedField.DECLARED_RATE).valid()
                && DeclaredRateDiffers.resolved(row).orElse(1) == 0) {
            findings.cell(this, row, FeedField.DECLARED_RATE, "");
        }
    }
}
