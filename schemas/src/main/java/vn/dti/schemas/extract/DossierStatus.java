package vn.dti.schemas.extract;

import java.util.Optional;

/**
 * The ten national dossier statuses (TrangThaiHoSo). Vendors number them differently, so a source profile always maps
 * its own words or numbers to these.
 */
public enum DossierStatus {
    REGISTERED(1, "Mới đăng ký", false),
    ACCEPTED(2, "Được tiếp nhận", false),
    NOT_ACCEPTED(3, "Không được tiếp nhận", false),
    IN_PROGRESS(4, "Đang xử lý", false),
    SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ", false),
    FINANCIAL_OBLIGATION(6, "Yêu cầu thực hiện nghĩa vụ tài chính", false),
    WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ", false),
    STOPPED(8, "Dừng xử lý", false),
    FINISHED(9, "Đã xử lý xong", true),
    RETURNED(10, "Đã trả kết quả", true);

    private final int code;
    private final String titleVi;
    private final boolean claimsEnd;

    DossierStatus(int code, String titleVi, boolean claimsEnd) {
        this.code = code;
        this.titleVi = titleVi;
        this.claimsEnd = claimsEnd;
    }

    /** The national number, 1 to 10. */
    public int code() {
        return code;
    }

    /** The national wording. */
    public String titleVi() {
        return titleVi;
    }

    /** Whether the status says that the work has ended, so that a finishing or returning time is required. */
    public boolean claimsEnd() {
        return claimsEnd;
    }

    /** The status of a national number. */
    public static Optional<DossierStatus> ofCode(int code) {
        return code >= 1 && code <= values().length ? Optional.of(values()[code - 1]) : Optional.empty();
    }
}
