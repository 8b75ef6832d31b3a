package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.FieldType;

/** Neither yes nor no. */
public final class FeedYesNoUnreadable implements FeedRule {
    private static final RuleText TEXT = RuleText.warning(
            "N403_YES_NO_UNREADABLE",
            MendedIn.FILE,
            new Words(
                    "Ô có, không không đọc được",
                    "\"{value}\" không phải là có hay không; ô được coi là trống.",
                    "Giá trị này không được tính.",
                    "Ghi Có hoặc Không."),
            new Words(
                    "Neither yes nor no in a row",
                    "\"{value}\" is neither yes nor no; the cell counts as empty.",
                    "It is not counted.",
                    "Write Có (yes) or Không (no)."),
            "Công khai đầy đủ nội dung: một phần",
            "Hợp đồng trích xuất các nguồn số liệu nhỏ, phiên bản 1 (contract of the small feeds, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        for (FeedField field : FeedField.of(row.feed())) {
            if (field.type() == FieldType.YES_NO && row.cell(field).invalid()) {
                findings.cell(this, row, field, "");
            }
        }
    }
}
