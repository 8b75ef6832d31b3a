package vn.dti.intake.rule;

import vn.dti.intake.read.Problem;

/** A workbook that breaks off. */
public final class FileDamaged implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "F005_FILE_DAMAGED",
            MendedIn.FILE,
            new Words(
                    "Sổ tính bị hỏng",
                    "sổ tính không mở được đến hết.",
                    "Phần đọc được có thể thiếu hồ sơ nên cả tệp bị từ chối.",
                    "Mở bằng Excel, chọn sửa chữa nếu được hỏi, lưu lại dạng .xlsx rồi gửi lại."),
            new Words(
                    "Damaged workbook",
                    "the workbook cannot be opened to its end.",
                    "What can be read may lack dossiers, so the whole file is refused.",
                    "Open it in Excel, let it repair the file if it asks, save as .xlsx and send again."),
            "Tệp .xlsx bị ngắt khi tải lên",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.DAMAGED)) {
            findings.file(this, facts.refusalDetail());
        }
    }
}
