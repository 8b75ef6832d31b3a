package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;

/** A procedure was published before its decision. */
public final class PublicationBeforeDecision implements FeedRule {
    private static final RuleText TEXT = RuleText.warning(
            "Q101_PUBLISHED_BEFORE_DECIDED",
            MendedIn.FILE,
            new Words(
                    "Công khai trước ngày quyết định",
                    "công khai {value} trước ngày quyết định {other}.",
                    "Một trong hai ngày bị gõ nhầm; việc công khai được coi là đúng hạn.",
                    "Kiểm tra và sửa hai ngày."),
            new Words(
                    "Published before it was decided",
                    "published {value}, before the decision, {other}.",
                    "One of the two is mistyped; the publication counts as on time.",
                    "Check both days and mend the wrong one."),
            "Quyết định 09/10/2026, công khai 08/10/2026",
            "NĐ 63/2010/NĐ-CP, sửa đổi bởi NĐ 92/2017/NĐ-CP");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        if (row.cell(FeedField.PUBLICATION_PUBLISHED_ON).isBefore(row.placed())) {
            findings.cell(this, row, FeedField.PUBLICATION_PUBLISHED_ON, ShownTime.of(row.placed()));
        }
    }
}
