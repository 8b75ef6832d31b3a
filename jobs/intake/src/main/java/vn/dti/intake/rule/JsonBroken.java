package vn.dti.intake.rule;

import vn.dti.intake.read.Problem;

/** JSON that breaks off, or is none further down. */
public final class JsonBroken implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "F014_JSON_BROKEN",
            MendedIn.FILE,
            new Words(
                    "Tệp JSON bị hỏng",
                    "không đọc được JSON từ dòng:cột {other}.",
                    "Phần đọc được có thể thiếu hồ sơ nên cả tệp bị từ chối.",
                    "Xuất lại từ phần mềm và gửi nguyên tệp, không mở ra sửa; nếu vẫn lỗi, báo đơn vị cung cấp phần mềm."),
            new Words(
                    "Broken JSON",
                    "it cannot be read as JSON from line:column {other}.",
                    "What can be read may lack dossiers, so the whole file is refused.",
                    "Export it again and send the file as it is, without opening it; if it stays so, tell the system's vendor."),
            "Tệp .json bị ngắt khi tải xuống",
            "RFC 8259; Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.BROKEN_JSON)) {
            findings.file(this, facts.refusalDetail());
        }
    }
}
