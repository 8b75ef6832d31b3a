package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;

/** A quoted cell that swallows lines. */
public final class QuoteNotClosed implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D106_QUOTE_NOT_CLOSED",
            MendedIn.FILE,
            new Words(
                    "Ngoặc kép không đóng",
                    "có ô dài bất thường ({other} ký tự hoặc nhiều dòng).",
                    "Một dấu ngoặc kép không đóng làm các dòng bên dưới bị đọc thành một ô, nên hồ sơ ở các dòng đó bị mất.",
                    "Tìm dấu ngoặc kép thừa trong dòng này, xóa đi rồi gửi lại; gửi .xlsx sẽ tránh được lỗi này."),
            new Words(
                    "Quotation mark not closed",
                    "a cell is unusually long ({other} characters, or many lines).",
                    "A quotation mark that is not closed makes the rows below part of one cell, so their dossiers are lost.",
                    "Find the stray quotation mark in this row, delete it and send again; an .xlsx file avoids this."),
            "Tên chủ hồ sơ: \"Công ty ABC (không có dấu đóng)",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (RowShape.tooLong(batch, i) && !RowShape.tooWide(batch, i)) {
                findings.row(this, batch, i, Integer.toString(batch.longestCell(i)));
            }
        }
    }
}
