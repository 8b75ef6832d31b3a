package vn.dti.intake.rule;

import vn.dti.intake.read.Problem;

/** A column that makes a row a dossier, or that the profile requires, is not there. */
public final class ColumnMissing implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "F008_COLUMN_MISSING",
            MendedIn.FILE,
            new Words(
                    "Thiếu cột bắt buộc",
                    "thiếu cột bắt buộc: {other}.",
                    "Thiếu cột này thì mọi dòng đều không tính được.",
                    "Xuất lại với đủ cột, không đổi tên tiêu đề."),
            new Words(
                    "Required column missing",
                    "required columns are missing: {other}.",
                    "Without them no row can be counted.",
                    "Export again with all columns and leave their titles unchanged."),
            "Tệp không có cột \"Mã hồ sơ\"",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.COLUMN_MISSING)) {
            findings.file(this, facts.refusalDetail());
        }
    }
}
