package vn.dti.intake.rule;

import java.util.stream.Collectors;
import vn.dti.intake.map.Heading;

/** Columns that nothing is read from. */
public final class ColumnsUnknown implements FileRule {
    private static final RuleText TEXT = RuleText.info(
            "F012_COLUMNS_UNKNOWN",
            MendedIn.NOWHERE,
            new Words(
                    "Cột không dùng đến",
                    "các cột không dùng đến: {other}.",
                    "Nội dung các cột này không được đọc và không được lưu.",
                    "Không cần làm gì; nếu một cột lẽ ra phải được đọc, báo quản trị thêm tên cột vào mẫu."),
            new Words(
                    "Columns not used",
                    "columns that are not used: {other}.",
                    "What stands in them is neither read nor kept.",
                    "Nothing is to be done; if one of them should be read, ask the operator to add its title to the form."),
            "Cột \"Cán bộ xử lý hiện tại\"",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        Heading heading = facts.heading();
        if (heading != null && facts.refusal() == null && !heading.unknown().isEmpty()) {
            findings.file(this, heading.unknown().stream().map(heading::place).collect(Collectors.joining(", ")));
        }
    }
}
