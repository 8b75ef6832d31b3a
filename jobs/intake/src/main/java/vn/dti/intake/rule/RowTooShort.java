package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;

/** A CSV row with fewer cells than the header. */
public final class RowTooShort implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D105_ROW_TOO_SHORT",
            MendedIn.FILE,
            new Words(
                    "Dòng thiếu ô",
                    "số ô của dòng / của tiêu đề là {other}; các ô thiếu ở cuối được coi là trống.",
                    "Nếu ô thiếu ở giữa, các giá trị đứng sai cột.",
                    "So dòng này với phần mềm; nếu lệch cột, xuất lại rồi gửi lại."),
            new Words(
                    "Row with too few cells",
                    "cells in the row / in the header: {other}; the missing ones at its end count as empty.",
                    "If one is missing in the middle, the values stand under wrong titles.",
                    "Compare the row with the system; if values are shifted, export and send again."),
            "Dòng bị ngắt giữa chừng khi sao chép",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            if (RowShape.tooShort(batch, i) && !RowShape.broken(batch, i)) {
                findings.row(this, batch, i, RowShape.counts(batch, i));
            }
        }
    }
}
