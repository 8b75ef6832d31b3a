package vn.dti.intake.rule;

import vn.dti.intake.map.Heading;
import vn.dti.schemas.extract.Field;

/** A time column has days without hours. */
public final class TimesWithoutHour implements FileRule {
    private static final RuleText TEXT = RuleText.info(
            "F013_TIMES_WITHOUT_HOUR",
            MendedIn.FILE,
            new Words(
                    "Ngày không có giờ",
                    "có ô chỉ ghi ngày, không ghi giờ.",
                    "Hạn trả chỉ ghi ngày được hiểu là hết ngày đó; các mốc khác là đầu ngày, và được so với nhau theo ngày.",
                    "Nếu phần mềm có giờ, chọn định dạng ngày giờ khi xuất để tính đúng hạn chính xác hơn."),
            new Words(
                    "Days without hours",
                    "some cells name a day but no hour.",
                    "A due time then means the end of that day, any other time its beginning, and they are compared by day.",
                    "If the system knows the hour, choose a format with hours when exporting: on time is then judged more exactly."),
            "Ngày hẹn trả: 05/10/2026",
            "BLDS 2015 Điều 147, 148: thời hạn kết thúc khi hết ngày cuối cùng (a term ends with its last day)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        Heading heading = facts.heading();
        if (heading == null || facts.refusal() != null) {
            return;
        }
        for (Field field : Field.values()) {
            if (facts.dayOnly().contains(field)) {
                findings.place(this, 0, field, heading.place(field), null, "");
            }
        }
    }
}
