package vn.dti.intake.rule;

import java.util.TreeMap;
import vn.dti.intake.map.Heading;

/** Two columns mean the same field; the last wins. */
public final class ColumnTwice implements FileRule {
    private static final RuleText TEXT = RuleText.warning(
            "F011_COLUMN_TWICE",
            MendedIn.FILE,
            new Words(
                    "Hai cột cùng một nội dung",
                    "cột này và cột {other} cùng là một trường; cột đứng sau được dùng.",
                    "Nếu hai cột khác nhau, số liệu của cột đứng trước bị bỏ qua.",
                    "Xóa hoặc đổi tên cột không dùng trước khi gửi."),
            new Words(
                    "Two columns for one field",
                    "this column and column {other} mean the same field; the later one is used.",
                    "Where they differ, what the earlier one says is ignored.",
                    "Delete or rename the column that is not meant before sending."),
            "Hai cột cùng tên \"Ngày hẹn trả\"",
            "Mẫu xuất Excel của phường, xã: tiêu đề trùng thì cột sau thắng (a repeated title: the last wins)");

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
        new TreeMap<>(heading.overruled())
                .forEach((column, later) ->
                        findings.column(this, heading.row(), heading.place(column), heading.place(later)));
    }
}
