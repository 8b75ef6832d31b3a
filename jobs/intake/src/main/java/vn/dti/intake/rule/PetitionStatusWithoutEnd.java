package vn.dti.intake.rule;

import vn.dti.intake.map.FeedCell;
import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.PetitionStatus;

/** A status says that a petition was answered or refused, and no time says when. */
public final class PetitionStatusWithoutEnd implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "P103_STATUS_WITHOUT_END",
            MendedIn.FILE,
            new Words(
                    "Trạng thái đã xong nhưng không có ngày",
                    "trạng thái \"{value}\" nhưng không có ngày trả lời hay ngày từ chối.",
                    "Không có ngày thì không biết đúng hạn hay quá hạn, nên dòng được để riêng.",
                    "Điền ngày trả lời hoặc ngày từ chối rồi gửi lại."),
            new Words(
                    "Ended without a day",
                    "the status is \"{value}\", but there is neither an answer's nor a refusal's day.",
                    "Without a day nobody can say whether it was on time, so the row is set aside.",
                    "Fill in the day and send again."),
            "Trạng thái \"Đã trả lời\", ngày trả lời để trống",
            "NĐ 20/2008/NĐ-CP");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        FeedCell status = row.cell(FeedField.PETITION_STATUS);
        String text = status.text();
        boolean open = row.cell(FeedField.PETITION_ANSWERED_AT).missing()
                && row.cell(FeedField.PETITION_REFUSED_AT).missing();
        if (text != null && PetitionStatus.valueOf(text).claimsEnd() && open) {
            findings.cell(this, row, FeedField.PETITION_STATUS, "");
        }
    }
}
