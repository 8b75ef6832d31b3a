package vn.dti.intake.rule;

import vn.dti.intake.read.Problem;

/** The file holds nothing. */
public final class FileEmpty implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "F002_FILE_EMPTY",
            MendedIn.FILE,
            new Words(
                    "Tệp rỗng",
                    "không có nội dung.",
                    "Đơn vị được coi là chưa gửi số liệu.",
                    "Xuất lại từ phần mềm một cửa và mở thử trước khi gửi."),
            new Words(
                    "Empty file",
                    "there is nothing in it.",
                    "The office counts as not having delivered.",
                    "Export again from the one-stop system and open the file once before sending."),
            "thang10.csv dài 0 byte",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.EMPTY)) {
            findings.file(this, facts.refusalDetail());
        }
    }
}
