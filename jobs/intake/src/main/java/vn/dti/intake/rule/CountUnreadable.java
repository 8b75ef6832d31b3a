package vn.dti.intake.rule;

import java.util.List;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A count that is no whole number from zero. */
public final class CountUnreadable implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D406_COUNT_UNREADABLE",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Số lượng không hợp lệ",
                    "\"{value}\" không phải số nguyên từ 0 trở lên.",
                    "Số âm hoặc chữ làm sai tổng số thành phần hồ sơ và tỷ lệ số hóa.",
                    "Ghi số nguyên, không có dấu âm và không có chữ."),
            new Words(
                    "Count unreadable",
                    "\"{value}\" is no whole number from 0.",
                    "A negative number or a word falsifies the totals and the digitisation rate.",
                    "Write a whole number, without minus sign and words."),
            "Số thành phần hồ sơ: -3",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    private static final List<Field> FIELDS = List.of(
            Field.SUPPLEMENT_REQUESTS, Field.COMPONENTS_TOTAL, Field.COMPONENTS_DIGITISED, Field.COMPONENTS_REUSED);

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (Field field : FIELDS) {
            Cells cells = batch.cells(field);
            for (int i = 0; i < batch.size(); i++) {
                if (cells.invalid(i)) {
                    findings.cell(this, batch, i, field);
                }
            }
        }
    }
}
