package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** Received after the file arrived. */
public final class ReceivedInFuture implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D304_RECEIVED_IN_FUTURE",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Ngày tiếp nhận ở tương lai",
                    "ngày tiếp nhận {value} sau lúc tệp đến ({other}).",
                    "Tệp không thể biết việc chưa xảy ra: ngày hoặc tháng đã bị gõ nhầm.",
                    "Sửa ngày tiếp nhận; nếu đồng hồ của phần mềm chạy sai, báo quản trị phần mềm."),
            new Words(
                    "Received in the future",
                    "the reception time {value} is after the file arrived ({other}).",
                    "A file cannot know what has not happened: the day or the month is mistyped.",
                    "Mend the reception time; if the system's clock is wrong, tell its operator."),
            "Tệp đến 01/11/2026 01:30, tiếp nhận 11/01/2027 08:00",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1: tương lai là sau khi tệp đến (the future begins on arrival)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells received = batch.cells(Field.RECEIVED_AT);
        for (int i = 0; i < batch.size(); i++) {
            if (Arrival.isBefore(received, i, batch.filing())) {
                findings.cell(
                        this,
                        batch,
                        i,
                        Field.RECEIVED_AT,
                        ShownTime.of(batch.filing().arrivedAt()));
            }
        }
    }
}
