package vn.dti.intake.rule;

import vn.dti.schemas.extract.Feed;

/** A header and nothing below it; of a small feed that is a declaration, {@link NothingOccurred}. */
public final class FileWithoutRows implements FileRule {
    private static final RuleText TEXT = RuleText.warning(
            "F010_FILE_WITHOUT_ROWS",
            MendedIn.FILE,
            new Words(
                    "Chỉ có dòng tiêu đề",
                    "không có dòng hồ sơ nào dưới dòng tiêu đề.",
                    "Đơn vị vẫn được coi là chưa có số liệu cho kỳ này.",
                    "Nếu trong kỳ có hồ sơ, kiểm tra bộ lọc ngày khi xuất rồi gửi lại; nếu không có, không cần làm gì."),
            new Words(
                    "Header only",
                    "there is no row below the header.",
                    "The office still counts as having no data for the period.",
                    "If there were dossiers, check the date filter of the export and send again; if there were none, nothing is to be done."),
            "Tệp chỉ có một dòng: dossier_code,procedure_code,…",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusal() == null && facts.rowsRead() == 0 && facts.feed() == Feed.DOSSIERS) {
            findings.file(this, "");
        }
    }
}
