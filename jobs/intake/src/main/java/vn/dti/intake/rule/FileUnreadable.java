package vn.dti.intake.rule;

import vn.dti.intake.read.Problem;

/** The file cannot be read at all. */
public final class FileUnreadable implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "F001_FILE_UNREADABLE",
            MendedIn.FILE,
            new Words(
                    "Không đọc được tệp",
                    "không mở được để đọc (là thư mục, không có quyền, hoặc đã bị dời đi).",
                    "Không hồ sơ nào trong tệp được tính.",
                    "Gửi lại tệp CSV hoặc XLSX; nếu vẫn lỗi, báo quản trị kiểm tra quyền đọc thư mục."),
            new Words(
                    "File cannot be read",
                    "it cannot be opened (a folder, no permission, or gone).",
                    "No dossier in it is counted.",
                    "Send the CSV or XLSX file again; if it still fails, ask the operator to check the folder's permissions."),
            "inbox/H26.01/thang10.csv là một thư mục",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.UNREADABLE)) {
            findings.file(this, facts.refusalDetail());
        }
    }
}
