package vn.dti.intake.rule;

import vn.dti.intake.read.Problem;

/** A workbook with a password. */
public final class FileLocked implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "F016_FILE_LOCKED",
            MendedIn.FILE,
            new Words(
                    "Tệp có mật khẩu",
                    "tệp chỉ mở được bằng mật khẩu.",
                    "Không mở được thì không biết trong tệp có gì, nên cả tệp bị từ chối.",
                    "Mở bằng Excel, vào Tệp, Thông tin, Bảo vệ sổ làm việc, Mã hóa bằng mật khẩu, xóa mật khẩu, lưu rồi gửi lại."),
            new Words(
                    "File with a password",
                    "it opens only with a password.",
                    "What cannot be opened cannot be judged, so the whole file is refused.",
                    "Open it in Excel, choose File, Info, Protect Workbook, Encrypt with Password, clear the password, save and send again."),
            "Sổ tính đặt mật khẩu mở tệp",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.PASSWORD)) {
            findings.file(this, facts.refusalDetail());
        }
    }
}
