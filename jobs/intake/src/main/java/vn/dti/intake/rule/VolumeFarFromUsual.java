package vn.dti.intake.rule;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A last month with far more or far fewer receptions than the office's months before. */
public final class VolumeFarFromUsual implements FileRule {
    private static final RuleText TEXT = RuleText.warning(
            "A103_VOLUME_FAR_FROM_USUAL",
            MendedIn.FILE,
            new Words(
                    "Số tiếp nhận khác xa các tháng trước",
                    "số hồ sơ tiếp nhận của tháng, so với tháng ở giữa của các tháng trước đó: {other}.",
                    "Tệp có thể bị lọc, bị cắt hoặc gộp hồ sơ của đơn vị khác.",
                    "Kiểm tra bộ lọc khi kết xuất. Nếu số lượng đúng là như vậy thì không phải làm gì."),
            new Words(
                    "Receptions far from the months before",
                    "dossiers received in the month, beside the median of the months before: {other}.",
                    "The file may be filtered, cut off, or hold the dossiers of another unit too.",
                    "Check the filter of the export. If that is how many there were, nothing is to be done."),
            "10/2026: tiếp nhận 40; tháng ở giữa trước đó: 420",
            "Đề xuất của hệ thống (proposal of this system)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    static final int MONTHS = 6;
    static final int FEWEST_MONTHS = 3;
    static final long TIMES = 3;
    static final long LEAST_DIFFERENCE = 50;

    @Override
    public void check(FileFacts facts, Findings findings) {
        YearMonth last = YearMonth.from(facts.filing().arrivedAt()).minusMonths(1);
        List<Long> before = new ArrayList<>();
        for (int back = 1; back <= MONTHS; back++) {
            YearMonth month = last.minusMonths(back);
            EarlierRows earlier = facts.earlier();
            if (facts.months().covers(month)) {
                before.add(facts.months().received(month));
            } else if (earlier != null && earlier.months().covers(month)) {
                before.add(earlier.months().received(month));
            }
        }
        if (facts.refusal() != null || before.size() < FEWEST_MONTHS) {
            return;
        }
        before.sort(null);
        long usual = before.get(before.size() / 2);
        long now = facts.months().received(last);
        boolean far = now * TIMES < usual || now > usual * TIMES;
        if (far && Math.abs(now - usual) >= LEAST_DIFFERENCE) {
            findings.file(this, ShownTime.of(last) + ": " + now + " / " + usual);
        }
    }
}
