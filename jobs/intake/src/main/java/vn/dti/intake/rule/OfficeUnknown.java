package vn.dti.intake.rule;

import vn.dti.intake.read.Problem;

/** The folder belongs to no office. */
public final class OfficeUnknown implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "F009_OFFICE_UNKNOWN",
            MendedIn.FILE,
            new Words(
                    "Thư mục của đơn vị không có trong danh mục",
                    "nằm trong thư mục \"{other}\", không phải mã đơn vị hay nơi gửi được cấp quyền.",
                    "Không biết ai gửi thì không biết hồ sơ tính cho ai.",
                    "Chuyển tệp vào thư mục mang đúng mã đơn vị; nếu là nơi gửi mới, báo quản trị thêm vào units.csv hoặc grants.csv."),
            new Words(
                    "Unknown office",
                    "it lies in the folder \"{other}\", which is neither a unit's code nor an office with a grant.",
                    "Without knowing who sent it, nobody can say whose dossiers these are.",
                    "Move it to the folder with the office's right code; for a new office ask the operator to add it to units.csv or grants.csv."),
            "inbox/H99.99/thang10.csv",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.UNKNOWN_OFFICE)) {
            findings.file(this, facts.refusalDetail());
        }
    }
}
