package vn.dti.intake.rule;

import vn.dti.intake.map.SumRows;

/** A row of totals that is not the sum of its rows. */
public final class DeclaredSumDiffers implements FileRule {
    private static final RuleText TEXT = RuleText.warning(
            "C104_SUM_ROW_DIFFERS",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Dòng tổng không bằng các dòng",
                    "dòng tổng ghi {value}, các dòng cộng lại {other}.",
                    "Dòng tổng không được nhận; từng dòng được so với số tính từ hồ sơ.",
                    "Kiểm tra bảng tổng hợp trong phần mềm một cửa: có dòng bị ẩn, bị lọc hay đếm hai lần không."),
            new Words(
                    "Row of totals is not the sum of its rows",
                    "the row of totals says {value}, the rows add up to {other}.",
                    "The row of totals is not taken; each row is compared with what the dossiers make.",
                    "Check the summary in the one-stop system for rows that are hidden, filtered or counted twice."),
            "Dòng \"Tổng cộng\": quá hạn 763, các dòng cộng lại 769",
            "Hợp đồng số tổng hợp công bố, phiên bản 1 (contract of declared totals, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        for (SumRows.Difference difference : facts.sums()) {
            findings.place(
                    this,
                    difference.row(),
                    difference.field(),
                    difference.place(),
                    Long.toString(difference.printed()),
                    Long.toString(difference.sum()));
        }
    }
}
