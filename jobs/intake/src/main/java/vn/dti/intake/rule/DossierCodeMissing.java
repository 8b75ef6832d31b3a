package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A row without a dossier code. */
public final class DossierCodeMissing implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D101_DOSSIER_CODE_MISSING",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Thiếu mã hồ sơ",
                    "ô mã hồ sơ để trống.",
                    "Không có mã thì không biết là hồ sơ nào và có bị tính hai lần hay không.",
                    "Điền mã hồ sơ trên phiếu tiếp nhận; nếu là dòng cộng hoặc ghi chú, xóa dòng."),
            new Words(
                    "Dossier code missing",
                    "the dossier code is empty.",
                    "Without a code nobody knows which dossier it is, or whether it is counted twice.",
                    "Fill in the code from the receipt slip; if the row is a total or a note, delete it."),
            "Dòng \"Tổng cộng\" ở cuối bảng",
            "NĐ 61/2018/NĐ-CP Điều 17 khoản 3; TT 01/2018/TT-VPCP Điều 19: mỗi hồ sơ một mã số (one code a dossier)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells codes = batch.cells(Field.DOSSIER_CODE);
        for (int i = 0; i < batch.size(); i++) {
            if (codes.missing(i)) {
                findings.cell(this, batch, i, Field.DOSSIER_CODE);
            }
        }
    }
}
