package vn.dti.intake.rule;

import java.time.LocalDate;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Grants;
import vn.dti.schemas.pack.Unit;

/** An office that may not file for these units. */
public final class GrantMissing implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D207_GRANT_MISSING",
            MendedIn.FILE,
            new Words(
                    "Không có quyền gửi hồ sơ của đơn vị khác",
                    "nơi gửi không có quyền gửi hồ sơ của {other} vào ngày tiếp nhận.",
                    "Nếu nhận, số liệu của một đơn vị có thể bị đơn vị khác thay đổi.",
                    "Kiểm tra đơn vị tiếp nhận và đơn vị giải quyết; nếu được giao gửi thay, báo quản trị thêm quyền vào grants.csv."),
            new Words(
                    "No right to file for another unit",
                    "the office may not file dossiers of {other} received on that day.",
                    "If they were taken in, one unit's figures could be changed by another.",
                    "Check the receiving and resolving units; if the office has been charged to file for them, ask the operator to add a grant to grants.csv."),
            "Phường Hoàn Kiếm gửi hồ sơ do Phường Ba Đình tiếp nhận và giải quyết",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1: quyền gửi thay (grants)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        String office = batch.filing().office();
        if (office == null) {
            return;
        }
        Grants grants = batch.filing().pack().grants();
        for (int i = 0; i < batch.size(); i++) {
            Unit resolving = batch.resolvingUnit(i);
            Unit receiving = batch.receivingUnit(i);
            Cells received = batch.cells(Field.RECEIVED_AT);
            if (resolving == null || receiving == null || !received.valid(i) || RowShape.broken(batch, i)) {
                continue;
            }
            if (resolving.code().equals(batch.reportingCode())
                    || receiving.code().equals(batch.reportingCode())) {
                continue;
            }
            LocalDate day = LocalDate.ofEpochDay(received.day(i));
            if (!grants.mayFileAsResolver(office, resolving.code(), day)
                    && !grants.mayFileAsReceiver(office, receiving.code(), day)) {
                findings.row(this, batch, i, units(receiving, resolving));
            }
        }
    }

    private static String units(Unit receiving, Unit resolving) {
        return receiving.equals(resolving) ? receiving.nameVi() : receiving.nameVi() + " / " + resolving.nameVi();
    }
}
