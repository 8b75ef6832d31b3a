package vn.dti.intake.rule;

import java.util.Arrays;
import java.util.List;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;

/** A text that is no time. */
public final class TimeUnreadable implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D303_TIME_UNREADABLE",
            MendedIn.FILE,
            new Words(
                    "Không đọc được ngày giờ",
                    "\"{value}\" không đọc được thành ngày giờ (năm từ 1990 đến 2100).",
                    "Đoán ngày có thể đổi hồ sơ đúng hạn thành quá hạn, hoặc ngược lại.",
                    "Ghi theo dạng ngày/tháng/năm giờ:phút, ví dụ 05/10/2026 08:30, hoặc định dạng ô là ngày trong Excel."),
            new Words(
                    "Time unreadable",
                    "\"{value}\" cannot be read as a day and hour (years 1990 to 2100).",
                    "A guessed day may turn on time into late, or late into on time.",
                    "Write day/month/year hour:minute, for example 05/10/2026 08:30, or give the cell a date format in Excel."),
            "Ngày hẹn trả: 31/02/2026 08:00",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    private static final List<Field> TIMES = Arrays.stream(Field.values())
            .filter(field -> field.type() == FieldType.TIME)
            .toList();

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        for (Field field : TIMES) {
            Cells times = batch.cells(field);
            for (int i = 0; i < batch.size(); i++) {
                if (times.invalid(i)) {
                    findings.cell(this, batch, i, field);
                }
            }
        }
    }
}
