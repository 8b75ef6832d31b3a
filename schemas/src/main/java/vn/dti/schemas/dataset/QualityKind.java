package vn.dti.schemas.dataset;

/** What a {@link QualityCount} counts: gaps that an extract may have without breaking a rule. */
public enum QualityKind {
    /** Of the accepted rows, those whose cell of this column is empty. */
    EMPTY("ô trống", "cells empty"),
    /** Of the accepted rows, those whose cell holds a text that is no value of the field; the value was dropped. */
    UNREADABLE("ô không đọc được, giá trị bị bỏ", "cells unreadable, value dropped"),
    /** Of the accepted rows, those in which the field took its default: desk, the procedure's level, the office's unit. */
    DEFAULTED("lấy giá trị mặc định", "default taken"),
    /** The source has no such column: the rows of which nothing is known. */
    ABSENT("tệp không có cột này", "column absent"),
    /** Of the accepted rows, those without a due time of their own. */
    NO_DUE("không có ngày hẹn trả", "no due time given"),
    /** Of the rows without a due time, those whose procedure has a limit to reckon one from. */
    DUE_FROM_LIMIT(
            "trong đó tính được hạn theo thời hạn của thủ tục",
            "of these, due time reckoned from the procedure's limit"),
    /** Of the ended rows with a due time of their own, those that ended at it to the second. */
    SET_TO_DUE("kết thúc đúng đến giây vào ngày hẹn trả", "ended at the due time to the second"),
    /** Of the rows with a supplement asked for, those in which it is not completed. */
    SUPPLEMENT_OPEN("đã yêu cầu bổ sung, chưa bổ sung xong", "supplement asked for, not completed"),
    /** Of the suspended rows, those not resumed. */
    SUSPENSION_OPEN("đã tạm dừng, chưa tiếp tục", "suspended, not resumed"),
    /** A unit that is expected to deliver and for which nothing came in the edition's month. */
    NOT_DELIVERED("chưa gửi dữ liệu của kỳ", "nothing delivered for the month");

    private final String titleVi;
    private final String titleEn;

    QualityKind(String titleVi, String titleEn) {
        this.titleVi = titleVi;
        this.titleEn = titleEn;
    }

    /** The words that officials read. */
    public String titleVi() {
        return titleVi;
    }

    /** The words in English. */
    public String titleEn() {
        return titleEn;
    }
}
