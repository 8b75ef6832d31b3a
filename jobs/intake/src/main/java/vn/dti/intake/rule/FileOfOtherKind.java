package vn.dti.intake.rule;

import vn.dti.intake.read.Problem;

/** The bytes are not what the name says. */
public final class FileOfOtherKind implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "F003_FILE_OF_OTHER_KIND",
            MendedIn.FILE,
            new Words(
                    "Nội dung không đúng với tên tệp",
                    "nội dung thực là {other}, không phải loại mà tên tệp nói, hoặc là loại không nhận.",
                    "Đọc nhầm loại tệp sẽ cho số liệu sai nên cả tệp bị từ chối.",
                    "Mở tệp bằng Excel, chọn Lưu thành (Save As) \"Excel Workbook (.xlsx)\" hoặc \"CSV UTF-8\", bỏ mật khẩu, rồi gửi lại."),
            new Words(
                    "Content is not what the name says",
                    "the content is really: {other}; not the kind its name says, or a kind that is not taken in.",
                    "Reading it as the wrong kind would give wrong figures, so the whole file is refused.",
                    "Open it in Excel, choose Save As \"Excel Workbook (.xlsx)\" or \"CSV UTF-8\", without a password, and send that."),
            "thang10.xlsx thực ra là tệp .xls cũ",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.OTHER_KIND)) {
            findings.file(this, facts.refusalDetail());
        }
    }
}
