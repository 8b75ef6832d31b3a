package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.schemas.extract.Field;

/** A dossier that had ended in the delivery before and is open again. */
public final class WentBackwards implements AcrossRule {
    private static final RuleText TEXT = RuleText.warning(
            "A101_WENT_BACKWARDS",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Hồ sơ quay lại trạng thái chưa kết thúc",
                    "lần gửi trước ghi đã kết thúc {other}, lần này không còn ngày kết thúc.",
                    "Hồ sơ được tính lại là đang giải quyết; số liệu các tháng đã báo cáo thay đổi theo.",
                    "Kiểm tra hồ sơ trên hệ thống một cửa: mở lại thật hay mất ngày kết thúc khi kết xuất."),
            new Words(
                    "A dossier went backwards",
                    "the delivery before says it ended {other}, this one has no end any more.",
                    "It counts as open again, and the figures of months already reported change with it.",
                    "Look in the one-stop system whether it was really opened again, or lost its end in the export."),
            "Lần gửi 01/11: kết thúc 07/10/2026 16:00:00; lần gửi 02/11: trống",
            "QĐ 766/QĐ-TTg ngày 23/6/2022: đánh giá theo thời gian thực (assessed in real time)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, int i, EarlierRows earlier, int at, Findings findings) {
        boolean open = batch.cells(Field.FINISHED_AT).missing(i)
                && batch.cells(Field.RETURNED_AT).missing(i);
        boolean known = (batch.heading().provided() & (Field.FINISHED_AT.bit() | Field.RETURNED_AT.bit())) != 0;
        if (known && open && earlier.ended(at) != EarlierRows.NONE) {
            findings.cell(this, batch, i, Field.FINISHED_AT, ShownTime.of(earlier.ended(at)));
        }
    }
}
