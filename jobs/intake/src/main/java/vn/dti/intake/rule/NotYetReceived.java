package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.DossierStatus;
import vn.dti.schemas.extract.Field;

/** A dossier registered but not received, by its own status. */
public final class NotYetReceived implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D302_NOT_YET_RECEIVED",
            MendedIn.NOWHERE,
            new Words(
                    "Hồ sơ chưa được tiếp nhận",
                    "hồ sơ có trạng thái chưa tiếp nhận hoặc không tiếp nhận, và không có ngày tiếp nhận.",
                    "Chỉ hồ sơ đã tiếp nhận mới được tính; dòng này được để riêng.",
                    "Không cần làm gì; khi hồ sơ được tiếp nhận, lần gửi sau sẽ có ngày. Nếu đã tiếp nhận, sửa trạng thái và điền ngày."),
            new Words(
                    "Dossier not yet received",
                    "by its status the dossier is not or not yet received, and it has no reception time.",
                    "Only received dossiers are counted; the row is set aside.",
                    "Nothing is to be done: once it is received, a later delivery has the time. If it has been received, mend the status and fill in the time."),
            "Trạng thái: Mới đăng ký; Ngày tiếp nhận: (trống)",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1: ngày tiếp nhận bắt buộc khi đã tiếp nhận (required once accepted)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells received = batch.cells(Field.RECEIVED_AT);
        for (int i = 0; i < batch.size(); i++) {
            if (received.missing(i) && saysSo(batch, i)) {
                findings.cell(this, batch, i, Field.RECEIVED_AT);
            }
        }
    }

    /** Whether the status says that the dossier is not, or not yet, received. */
    static boolean saysSo(Batch batch, int i) {
        String status = batch.cells(Field.STATUS).text(i);
        return DossierStatus.REGISTERED.name().equals(status)
                || DossierStatus.NOT_ACCEPTED.name().equals(status);
    }
}
