package vn.dti.intake.rule;

import java.util.Locale;

/** Far more dossiers finished at a month's end than on its other days. */
public final class ClosedAtMonthsEnd implements FileRule {
    static final long FEWEST = 50;
    static final int TIMES = 5;
    static final int LEAST_DAYS = 10;

    private static final RuleText TEXT = RuleText.warning(
            "H002_CLOSED_AT_MONTHS_END",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Kết thúc dồn vào cuối tháng",
                    "số hồ sơ kết thúc từ ngày làm việc cuối cùng của tháng, so với trung bình một ngày trước đó: {other}.",
                    "Kết thúc dồn vào cuối kỳ thường là đóng hồ sơ trên máy cho đẹp số liệu; cảnh báo này không làm thay đổi số"
                            + " liệu.",
                    "Xem lại các hồ sơ kết thúc vào các ngày ấy. Nếu đã giải quyết thật thì không phải làm gì."),
            new Words(
                    "Closed in a mass at the month's end",
                    "dossiers finished from the month's last Monday to Friday on, beside the average of a day before: {other}.",
                    "A mass of closings at a period's end is often made for the figures; this warning changes none of them.",
                    "Look at the dossiers finished on those days. Where they were really resolved nothing is to be done."),
            "30/10/2026: kết thúc 300 hồ sơ; các ngày trước: trung bình 20 hồ sơ",
            "QĐ 766/QĐ-TTg ngày 23/6/2022: đánh giá theo thời gian thực (assessed in real time)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        facts.closings().months().forEach((month, closed) -> {
            boolean known = closed.days() >= LEAST_DAYS && closed.atEnd() >= FEWEST;
            if (known && closed.atEnd() * closed.days() >= TIMES * closed.before()) {
                long average = Math.round((double) closed.before() / closed.days());
                findings.file(
                        this,
                        String.format(
                                Locale.ROOT,
                                "%02d/%d: %d / %d",
                                month.getMonthValue(),
                                month.getYear(),
                                closed.atEnd(),
                                average));
            }
        });
    }
}
