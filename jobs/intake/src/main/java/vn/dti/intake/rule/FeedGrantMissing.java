package vn.dti.intake.rule;

import java.time.LocalDate;
import vn.dti.intake.map.FeedCell;
import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.pack.Grants;
import vn.dti.schemas.pack.Unit;

/** The office may not file for this unit. */
public final class FeedGrantMissing implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "N202_GRANT_MISSING",
            MendedIn.FILE,
            new Words(
                    "Không có quyền gửi số liệu của đơn vị khác",
                    "nơi gửi không có quyền gửi số liệu của {other} vào ngày đó.",
                    "Nếu nhận, số liệu của đơn vị này có thể bị đơn vị khác thay đổi.",
                    "Kiểm tra cột đơn vị; nếu được giao gửi thay, báo quản trị thêm quyền vào grants.csv."),
            new Words(
                    "No right to file figures of another unit",
                    "the office may not file for {other} on that day.",
                    "If they were taken in, one unit's figures could be changed by another.",
                    "Check the unit; if the office has been charged to file for it, ask the operator to add a grant to grants.csv."),
            "Phường Hoàn Kiếm gửi phản ánh, kiến nghị do Phường Ba Đình xử lý",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1: quyền gửi thay (grants)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        String office = row.filing().office();
        Unit unit = row.unit();
        FeedCell placed = row.placed();
        if (office == null
                || unit == null
                || !placed.valid()
                || unit.code().equals(row.filing().reportingCode())) {
            return;
        }
        Grants grants = row.filing().pack().grants();
        LocalDate day = LocalDate.ofEpochDay(placed.day());
        if (!grants.mayFileAsResolver(office, unit.code(), day)
                && !grants.mayFileAsReceiver(office, unit.code(), day)) {
            findings.row(this, row, unit.nameVi());
        }
    }
}
