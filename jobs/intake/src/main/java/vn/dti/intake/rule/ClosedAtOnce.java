package vn.dti.intake.rule;

/** Many dossiers finished in the minute they were received in. */
public final class ClosedAtOnce implements FileRule {
    /** Results given on the spot are usual for some procedures; a few of them are no matter. */
    static final long FEWEST = 20;

    private static final int SHARE = 5;

    private static final RuleText TEXT = RuleText.warning(
            "H001_CLOSED_AT_ONCE",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Nhiều hồ sơ tiếp nhận và kết thúc trong cùng một phút",
                    "{other} hồ sơ đã kết thúc được tiếp nhận và kết thúc cách nhau chưa đến một phút.",
                    "Hồ sơ nhập vào hệ thống sau khi đã giải quyết xong luôn đúng hạn trên máy, dù thực tế có thể đã quá hạn;"
                            + " cảnh báo này không làm thay đổi số liệu.",
                    "Nếu là thủ tục trả kết quả ngay thì không phải làm gì. Nếu nhập sau khi đã giải quyết, hãy tiếp nhận trên"
                            + " hệ thống ngay khi nhận hồ sơ."),
            new Words(
                    "Many dossiers received and finished in the same minute",
                    "{other} finished dossiers were received and finished less than a minute apart.",
                    "A dossier entered after it was resolved is always on time in the system, whatever happened; this warning"
                            + " changes no figure.",
                    "Where the result is given on the spot nothing is to be done. Where dossiers are entered afterwards, enter"
                            + " them when they are received."),
            "Tiếp nhận 05/10/2026 16:00:05, kết thúc 05/10/2026 16:00:40, với 40 trên 100 hồ sơ",
            "NĐ 118/2025/NĐ-CP Điều 17; QĐ 766/QĐ-TTg ngày 23/6/2022: đánh giá theo thời gian thực (assessed in real time)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        Closings closings = facts.closings();
        if (closings.atOnce() >= FEWEST && closings.atOnce() * SHARE >= closings.timed()) {
            findings.file(this, closings.atOnce() + "/" + closings.timed());
        }
    }
}
