package vn.dti.intake.rule;

import vn.dti.intake.map.FeedCell;
import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;

/** An answer was published before it was given. */
public final class PetitionPublishedBeforeAnswered implements FeedRule {
    private static final RuleText TEXT = RuleText.warning(
            "P102_PUBLISHED_BEFORE_ANSWERED",
            MendedIn.FILE,
            new Words(
                    "Công khai trước khi trả lời",
                    "công khai {value} trước khi trả lời {other}.",
                    "Một trong hai mốc bị gõ nhầm; việc công khai được coi là đúng hạn.",
                    "Kiểm tra và sửa hai mốc thời gian."),
            new Words(
                    "Published before it was answered",
                    "published {value}, before the answer, {other}.",
                    "One of the two is mistyped; the publication counts as on time.",
                    "Check both times and mend the wrong one."),
            "Trả lời 09/10/2026, công khai 08/10/2026",
            "NĐ 20/2008/NĐ-CP");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        FeedCell answered = row.cell(FeedField.PETITION_ANSWERED_AT);
        if (row.cell(FeedField.PETITION_PUBLISHED_AT).isBefore(answered)) {
            findings.cell(this, row, FeedField.PETITION_PUBLISHED_AT, ShownTime.of(answered));
        }
    }
}
