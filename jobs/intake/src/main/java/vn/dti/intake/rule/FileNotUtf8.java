package vn.dti.intake.rule;

import vn.dti.intake.read.Problem;

/** Text in another encoding than UTF-8. */
public final class FileNotUtf8 implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "F004_FILE_NOT_UTF8",
            MendedIn.FILE,
            new Words(
                    "CSV không phải UTF-8",
                    "từ dòng {other} có ký tự không thuộc bảng mã UTF-8.",
                    "Đoán bảng mã có thể làm sai tên đơn vị và mã hồ sơ nên cả tệp bị từ chối.",
                    "Trong Excel chọn Lưu thành \"CSV UTF-8 (phân tách bằng dấu phẩy)\" hoặc gửi tệp .xlsx."),
            new Words(
                    "CSV is not UTF-8",
                    "from row {other} on there are bytes that are not UTF-8.",
                    "Guessing the encoding may garble unit names and codes, so the whole file is refused.",
                    "In Excel choose Save As \"CSV UTF-8 (comma delimited)\", or send the .xlsx file."),
            "Tệp lưu bằng bảng mã TCVN3 hoặc Windows-1258",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.NOT_UTF8)) {
            findings.file(this, facts.refusalDetail());
        }
    }
}
