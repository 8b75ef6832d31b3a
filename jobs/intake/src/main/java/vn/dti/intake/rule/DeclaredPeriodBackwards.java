package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;

/** A period that ends before it begins. */
public final class DeclaredPeriodBackwards implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "C106_PERIOD_BACKWARDS",
            MendedIn.FILE,
            new Words(
                    "Kỳ kết thúc trước khi bắt đầu",
                    "kỳ đến ngày {value}, trước ngày bắt đầu {other}.",
                    "Không biết kỳ nào để so sánh nên dòng bị để riêng.",
                    "Sửa hai ngày của kỳ rồi gửi lại."),
            new Words(
                    "Period ends before it begins",
                    "the period ends on {value}, before it begins on {other}.",
                    "There is no period to compare with, so the row is set aside.",
                    "Mend the two days of the period and send again."),
            "Từ ngày 01/10/2026, đến ngày 30/09/2026",
            "Hợp đồng số tổng hợp công bố, phiên bản 1 (contract of declared totals, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        if (row.feed() == Feed.DECLARED
                && row.cell(FeedField.DECLARED_TO).isBefore(row.cell(FeedField.DECLARED_FROM))) {
            findings.cell(
                    this,
                    row,
                    FeedField.DECLARED_TO,
                    row.cell(FeedField.DECLARED_FROM).raw());
        }
    }
}
