package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;

/** A CSV row with more cells than the header. */
public final class RowTooWide implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D104_ROW_TOO_WIDE",
            MendedIn.FILE,
            new Words(
                    "Dòng thừa ô",
                    "số ô của dòng / của tiêu đề là {other}.",
                    "Một dấu phân cách không nằm trong ngoặc kép đã đẩy các giá trị sang sai cột.",
                    "Xuất lại bằng phần mềm, hoặc đặt ô có dấu phân cách trong ngoặc kép; gửi .xlsx sẽ tránh được lỗi này."),
            new Words(
                    "Row with too many cells",
                    "cells in the row / in the header: {other}.",
                    "A separator outside quotation marks has shifted the values under wrong titles.",
                    "Export again from the system, or put the cell with the separator in quotation marks; an .xlsx file avoids this."),
            "Địa chỉ \"Số 5, phố Huế\" không nằm trong ngoặc kép",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (RowShape.tooWide(batch, i)) {
                findings.row(this, batch, i, RowShape.counts(batch, i));
            }
        }
    }
}
