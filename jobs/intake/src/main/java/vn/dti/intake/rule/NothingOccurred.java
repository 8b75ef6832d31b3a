package vn.dti.intake.rule;

import vn.dti.schemas.extract.Feed;

/** A small feed's file without a row declares that nothing occurred. */
public final class NothingOccurred implements FileRule {
    private static final RuleText TEXT = RuleText.info(
            "N001_NOTHING_OCCURRED",
            MendedIn.NOWHERE,
            new Words(
                    "Báo không phát sinh",
                    "tệp không có dòng nào, được hiểu là không phát sinh trong tháng báo cáo.",
                    "Không phát sinh khác với chưa gửi: mẫu số bằng 0 được tính theo quy định của bộ chỉ số.",
                    "Nếu trong tháng có phát sinh, kiểm tra bộ lọc ngày khi xuất rồi gửi lại."),
            new Words(
                    "Nothing occurred",
                    "the file has no row, which says that nothing occurred in the month reported.",
                    "That is not the same as sending nothing: the index has a rule for a denominator of zero.",
                    "If there was something, check the date filter of the export and send again."),
            "Tệp phản ánh, kiến nghị chỉ có dòng tiêu đề",
            "Hợp đồng trích xuất các nguồn số liệu nhỏ, phiên bản 1 (contract of the small feeds, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        boolean dossiers = facts.feed() == Feed.DOSSIERS;
        if (!dossiers && facts.refusal() == null && facts.rowsRead() == 0) {
            findings.file(this, "");
        }
    }
}
