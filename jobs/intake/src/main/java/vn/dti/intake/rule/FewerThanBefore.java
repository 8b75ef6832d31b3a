package vn.dti.intake.rule;

/** A file that lacks many dossiers which the delivery before had in the same months. */
public final class FewerThanBefore implements FileRule {
    private static final RuleText TEXT = RuleText.warning(
            "A102_FEWER_THAN_BEFORE",
            MendedIn.FILE,
            new Words(
                    "Thiếu hồ sơ so với lần gửi trước",
                    "số hồ sơ của lần gửi trước, cùng khoảng thời gian, không còn trong tệp này: {other}.",
                    "Các hồ sơ ấy vẫn được giữ như lần gửi trước và không được cập nhật nữa.",
                    "Kiểm tra bộ lọc khi kết xuất (đơn vị, trạng thái, khoảng ngày) rồi gửi lại tệp đầy đủ."),
            new Words(
                    "Fewer dossiers than before",
                    "dossiers of the delivery before, of the same span, that this file lacks: {other}.",
                    "They are kept as they were sent before and are not brought up to date any more.",
                    "Check the filter of the export (unit, status, days) and send the whole file again."),
            "210/2.400 hồ sơ của tệp ho-so-2026-09.csv không còn",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    static final long FEWEST = 20;
    /** One in so many. */
    static final long SHARE = 20;

    @Override
    public void check(FileFacts facts, Findings findings) {
        EarlierRows earlier = facts.earlier();
        if (earlier == null || facts.refusal() != null) {
            return;
        }
        long[] unseen = earlier.unseen(facts.months().coveredFrom());
        if (unseen[0] >= FEWEST && unseen[0] * SHARE >= unseen[1]) {
            findings.file(
                    this,
                    unseen[0] + "/" + unseen[1] + " (" + earlier.file() + ", " + ShownTime.of(earlier.arrivedAt())
                            + ")");
        }
    }
}
