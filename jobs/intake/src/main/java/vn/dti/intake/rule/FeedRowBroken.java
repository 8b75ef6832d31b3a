package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;

/** A row whose values may stand under wrong titles. */
public final class FeedRowBroken implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "N101_ROW_BROKEN",
            MendedIn.FILE,
            new Words(
                    "Dòng lệch ô",
                    "dòng và dòng tiêu đề có số ô khác nhau ({other}), hoặc một ô nuốt mất ô khác.",
                    "Giá trị có thể đứng sai cột, nên cả dòng được để riêng.",
                    "Xuất lại bằng phần mềm, hoặc đặt ô có dấu phân cách trong ngoặc kép."),
            new Words(
                    "Row out of shape",
                    "the row and the header differ in cells ({other}), or one cell swallowed others.",
                    "Values may stand under wrong titles, so the row is set aside.",
                    "Export again from the system, or put the cell with the separator in quotation marks."),
            "Dòng có 13 ô dưới tiêu đề 12 ô",
            "Hợp đồng trích xuất các nguồn số liệu nhỏ, phiên bản 1 (contract of the small feeds, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        if (row.broken()) {
            findings.row(this, row, row.cellCounts());
        }
    }
}
