package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A due time that was moved after it had passed. */
public final class DueMovedAfterPassed implements AcrossRule {
    private static final long DAY = 86_400_000_000L;

    private static final RuleText TEXT = RuleText.warning(
            "H004_DUE_MOVED_AFTER_PASSED",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Ngày hẹn trả bị dời sau khi đã quá",
                    "ngày hẹn trả {value}; lần gửi trước ghi {other}, và khi ấy hồ sơ đã quá hạn.",
                    "Xin lỗi, hẹn lại phải làm trước khi hết hạn; dời ngày sau khi đã quá làm mất dấu quá hạn. Cảnh báo này không làm thay đổi"
                            + " số liệu.",
                    "Trả lại ngày hẹn trả ban đầu và ghi ngày mới vào cột Ngày hẹn lại; nếu đã xin lỗi trước hạn, giải trình với Trung tâm."),
            new Words(
                    "Due time moved after it had passed",
                    "due {value}; the delivery before says {other}, and the dossier was overdue then.",
                    "An apology with a new day comes before the limit ends; a due time moved afterwards hides that it was late. This warning"
                            + " changes no figure.",
                    "Put the first due time back and write the new day into the column of rescheduled due times; if the apology came before the"
                            + " limit, explain that to the centre."),
            "Hẹn trả 20/10/2026, lần gửi 01/11/2026 còn mở; lần gửi 02/11/2026: hẹn trả 30/11/2026",
            "NĐ 61/2018/NĐ-CP Điều 19 khoản 9 (apology at least a day before the limit, one reschedule); cách làm theo NĐ 118/2025/NĐ-CP");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, int i, EarlierRows earlier, int at, Findings findings) {
        Cells due = batch.cells(Field.DUE_AT);
        long before = earlier.due(at);
        boolean passed = before != EarlierRows.NONE
                && Math.floorDiv(before, DAY) < earlier.lastDay()
                && earlier.ended(at) == EarlierRows.NONE;
        if (passed && due.valid(i) && due.day(i) > Math.floorDiv(before, DAY)) {
            findings.cell(this, batch, i, Field.DUE_AT, ShownTime.of(before));
        }
    }
}
