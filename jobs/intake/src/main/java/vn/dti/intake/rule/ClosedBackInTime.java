package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A dossier said to have ended on a day up to which the delivery before showed it open. */
public final class ClosedBackInTime implements AcrossRule {
    private static final RuleText TEXT = RuleText.warning(
            "H003_CLOSED_BACK_IN_TIME",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Kết thúc lùi ngày",
                    "ghi kết thúc {value}, trong khi lần gửi trước, có số liệu đến ngày {other}, còn ghi hồ sơ chưa kết thúc.",
                    "Kết thúc lùi ngày làm hồ sơ quá hạn thành đúng hạn; cảnh báo này không làm thay đổi số liệu và được in thành số"
                            + " lượng.",
                    "Xem lại ngày kết thúc thật của hồ sơ. Nếu chỉ cập nhật chậm trên hệ thống, giải trình với Trung tâm."),
            new Words(
                    "Closed back in time",
                    "finished {value}, though the delivery before, up to date to {other}, showed it open.",
                    "Closing back in time turns late dossiers into timely ones; this warning changes no figure and is printed as a count.",
                    "Look when it really ended. If only the system was brought up to date late, explain that to the centre."),
            "Lần gửi trước có số liệu đến 30/10/2026 và ghi chưa kết thúc; nay ghi kết thúc 20/10/2026 16:00",
            "QĐ 766/QĐ-TTg ngày 23/6/2022: đánh giá theo thời gian thực (assessed in real time)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, int i, EarlierRows earlier, int at, Findings findings) {
        Cells finished = batch.cells(Field.FINISHED_AT);
        if (earlier.ended(at) == EarlierRows.NONE && finished.valid(i) && finished.day(i) < earlier.lastDay()) {
            findings.cell(
                    this, batch, i, Field.FINISHED_AT, ShownTime.day(earlier.lastDay()) + " (" + earlier.file() + ")");
        }
    }
}
