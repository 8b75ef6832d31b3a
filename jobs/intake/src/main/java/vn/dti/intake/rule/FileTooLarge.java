package vn.dti.intake.rule;

import vn.dti.intake.read.Problem;

/** More than a delivery may hold. */
public final class FileTooLarge implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "F006_FILE_TOO_LARGE",
            MendedIn.FILE,
            new Words(
                    "Tệp quá lớn",
                    "vượt giới hạn của một lần gửi ({other}).",
                    "Tệp quá lớn thường là tệp hỏng hoặc có hại, và có thể làm ngừng cả đêm tổng hợp.",
                    "Chia tệp theo tháng, hoặc gửi CSV thay cho sổ tính."),
            new Words(
                    "File too large",
                    "it exceeds what one delivery may hold ({other}).",
                    "Such a file is usually broken or harmful and could stop the whole night.",
                    "Split it by month, or send CSV instead of a workbook."),
            "Sổ tính giải nén ra hơn 1 GiB",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.TOO_LARGE)) {
            findings.file(this, facts.refusalDetail());
        }
    }
}
