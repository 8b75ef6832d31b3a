package vn.dti.intake.receipt;

import vn.dti.schemas.extract.Severity;

/** What became of a file, in one word; it follows from counts, never from the text of a message. */
public enum Verdict {
    WHOLE("Đã nhận toàn bộ", "Taken whole"),
    WITH_WARNINGS("Đã nhận toàn bộ, có cảnh báo", "Taken whole, with warnings"),
    IN_PART("Đã nhận một phần", "Taken in part"),
    NOTHING("Đã đọc nhưng không nhận được dòng nào", "Read, but no row could be taken"),
    REFUSED("Không nhận tệp", "Refused");

    private final String titleVi;
    private final String titleEn;

    Verdict(String titleVi, String titleEn) {
        this.titleVi = titleVi;
        this.titleEn = titleEn;
    }

    /** The verdict of a receipt. */
    public static Verdict of(Receipt receipt) {
        Receipt.Rows rows = receipt.rows();
        if (receipt.state() == Receipt.State.REFUSED) {
            return REFUSED;
        }
        if (rows.setAside() > 0) {
            return rows.accepted() == 0 ? NOTHING : IN_PART;
        }
        return receipt.count(Severity.WARNING) > 0 ? WITH_WARNINGS : WHOLE;
    }

    /** As officials read it. */
    public String title(Language language) {
        return language == Language.VIETNAMESE ? titleVi : titleEn;
    }
}
