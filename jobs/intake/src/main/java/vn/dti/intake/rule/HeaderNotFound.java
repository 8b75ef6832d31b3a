package vn.dti.intake.rule;

import vn.dti.intake.read.Problem;

/** No row is a known header. */
public final class HeaderNotFound implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "F007_HEADER_NOT_FOUND",
            MendedIn.FILE,
            new Words(
                    "Không tìm thấy dòng tiêu đề",
                    "trong 30 dòng đầu không có dòng nào là tiêu đề của một mẫu đã biết ({other}).",
                    "Không biết cột nào là gì thì không đọc được hồ sơ nào.",
                    "Giữ nguyên dòng tiêu đề của phần mềm một cửa; nếu phần mềm đã đổi mẫu, báo quản trị thêm mẫu mới."),
            new Words(
                    "Header not found",
                    "none of the first 30 rows is the header of a known form ({other}).",
                    "Without knowing which column is which, no dossier can be read.",
                    "Keep the header row as the one-stop system writes it; if its form has changed, ask the operator to add it."),
            "Dòng tiêu đề đã bị xóa khỏi tệp",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.NO_HEADER)) {
            findings.file(this, facts.refusalDetail());
        }
    }
}
