package vn.dti.intake.rule;

import java.time.YearMonth;

/** A last month with far more or far fewer late dossiers than the office's months before. */
public final class LateShareFarFromUsual implements FileRule {
    private static final RuleText TEXT = RuleText.warning(
            "A104_LATE_SHARE_FAR_FROM_USUAL",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Tỷ lệ quá hạn khác xa các tháng trước",
                    "hồ sơ giải quyết quá hạn trên hồ sơ đã giải quyết của tháng, và của sáu tháng trước đó: {other}.",
                    "Thay đổi lớn đột ngột thường do ngày hẹn trả hoặc ngày kết thúc bị ghi hàng loạt.",
                    "Xem lại ngày hẹn trả và ngày kết thúc của tháng. Nếu đúng là như vậy thì không phải làm gì."),
            new Words(
                    "Late share far from the months before",
                    "late of resolved dossiers in the month, and in the six months before: {other}.",
                    "A large and sudden change mostly comes of due times or ends that were written in bulk.",
                    "Look at the due times and ends of the month. If that is how it was, nothing is to be done."),
            "10/2026: 2/400; các tháng trước: 900/2400",
            "Đề xuất của hệ thống (proposal of this system)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    static final int MONTHS = 6;
    static final long FEWEST = 50;
    static final double POINTS = 0.25;

    @Override
    public void check(FileFacts facts, Findings findings) {
        YearMonth last = YearMonth.from(facts.filing().arrivedAt()).minusMonths(1);
        long resolved = 0;
        long late = 0;
        for (int back = 1; back <= MONTHS; back++) {
            MonthCounts counts = counts(facts, last.minusMonths(back));
            resolved += counts.resolved(last.minusMonths(back));
            late += counts.late(last.minusMonths(back));
        }
        long now = facts.months().resolved(last);
        long lateNow = facts.months().late(last);
        if (facts.refusal() == null && resolved >= FEWEST && now >= FEWEST) {
            double difference = (double) lateNow / now - (double) late / resolved;
            if (Math.abs(difference) >= POINTS) {
                findings.file(this, ShownTime.of(last) + ": " + lateNow + "/" + now + "; " + late + "/" + resolved);
            }
        }
    }

    /** As the file says, or else the delivery before. */
    private static MonthCounts counts(FileFacts facts, YearMonth month) {
        EarlierRows earlier = facts.earlier();
        return facts.months().resolved(month) > 0 || earlier == null ? facts.months() : earlier.months();
    }
}
