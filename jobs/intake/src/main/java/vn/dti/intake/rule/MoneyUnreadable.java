package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A fee that is no amount from zero. */
public final class MoneyUnreadable implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D407_MONEY_UNREADABLE",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Số tiền không hợp lệ",
                    "\"{value}\" không phải số tiền từ 0 đồng trở lên.",
                    "Số âm hoặc chữ làm sai số hồ sơ có thu phí và tổng số phí.",
                    "Ghi số tiền bằng đồng, ví dụ 50000 hoặc 50.000."),
            new Words(
                    "Money unreadable",
                    "\"{value}\" is no amount from 0 đồng.",
                    "A negative amount or a word falsifies the count and the sum of fees.",
                    "Write the amount in đồng, for example 50000 or 50.000."),
            "Phí, lệ phí: -50000",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells cells = batch.cells(Field.FEE_AMOUNT);
        for (int i = 0; i < batch.size(); i++) {
            if (cells.invalid(i)) {
                findings.cell(this, batch, i, Field.FEE_AMOUNT);
            }
        }
    }
}
