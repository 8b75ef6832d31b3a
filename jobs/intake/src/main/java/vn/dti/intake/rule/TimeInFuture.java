package vn.dti.intake.rule;

import java.util.List;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** Something else happened after the file arrived. */
public final class TimeInFuture implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D305_TIME_IN_FUTURE",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Mốc thời gian ở tương lai",
                    "{value} sau lúc tệp đến ({other}).",
                    "Việc chưa xảy ra không được tính cho đến ngày đó; thường là gõ nhầm ngày.",
                    "Kiểm tra và sửa ngày giờ trong phần mềm một cửa."),
            new Words(
                    "Time in the future",
                    "{value} is after the file arrived ({other}).",
                    "What has not happened is not counted until that day; usually the day is mistyped.",
                    "Check the time and mend it in the one-stop system."),
            "Tệp đến 01/11/2026 01:30, trả kết quả 15/11/2026 09:00",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1: tương lai là sau khi tệp đến (the future begins on arrival)");

    /** What must have happened; due times lie ahead by nature. */
    private static final List<Field> HAPPENED = List.of(
            Field.SUBMITTED_AT,
            Field.FINISHED_AT,
            Field.RETURNED_AT,
            Field.SUPPLEMENT_REQUESTED_AT,
            Field.SUPPLEMENT_COMPLETED_AT,
            Field.SUSPENDED_AT,
            Field.RESUMED_AT);

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (Field field : HAPPENED) {
            Cells times = batch.cells(field);
            for (int i = 0; i < batch.size(); i++) {
                if (Arrival.isBefore(times, i, batch.filing())) {
                    findings.cell(
                            this, batch, i, field, ShownTime.of(batch.filing().arrivedAt()));
                }
            }
        }
    }
}
