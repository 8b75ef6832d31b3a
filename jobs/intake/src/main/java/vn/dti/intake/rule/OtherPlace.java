package vn.dti.intake.rule;

import java.util.stream.Collectors;
import vn.dti.intake.read.Problem;
import vn.dti.intake.read.Unreadable;
import vn.dti.intake.receipt.Spoken;
import vn.dti.schemas.extract.Field;

/** A file of which every row belongs to units that the office may not file for: it was dropped in the wrong place. */
public final class OtherPlace implements FileRule {
    /** Of fewer rows each is judged by itself: one wrong unit is no wrong file. */
    private static final long FEWEST = 3;

    private static final RuleText TEXT = RuleText.error(
            "F018_OTHER_PLACE",
            MendedIn.FILE,
            new Words(
                    "Tệp của đơn vị khác",
                    "tệp nói về {value}, nhưng được gửi vào chỗ của {other}.",
                    "Không dòng nào được tính: nếu nhận, số liệu của một đơn vị có thể bị đơn vị khác thay đổi.",
                    "Gửi tệp này vào đúng thư mục của đơn vị ấy, hoặc xuất lại tệp của chính đơn vị mình; nếu được giao gửi thay, báo quản trị"
                            + " thêm quyền vào grants.csv."),
            new Words(
                    "File of another unit",
                    "the file speaks of {value}, but was dropped in the place of {other}.",
                    "No row counts: if they were taken in, one unit's figures could be changed by another.",
                    "Send the file to that unit's folder, or export the unit's own; if the office has been charged to file for it, ask the"
                            + " operator to add a grant to grants.csv."),
            "Tệp nói về Phường Ba Đình (H26.107), gửi vào thư mục của Phường Hoàn Kiếm (H26.105)",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1: quyền gửi thay (grants)");

    /**
     * Refuses a file of which no row is the office's to file: it is said once, and not of each row.
     *
     * @param grantMissing the rule that finds such rows
     * @param filled the rows that are not blank
     * @throws Unreadable where that is so
     */
    public static void refuse(Findings findings, Rule grantMissing, long filled, Spoken spoken) throws Unreadable {
        if (filled >= FEWEST && findings.count(grantMissing) == filled) {
            throw new Unreadable(
                    Problem.OTHER_PLACE,
                    spoken.units().stream().map(Spoken.UnitRows::toString).collect(Collectors.joining(", ")));
        }
    }

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusedFor(Problem.OTHER_PLACE)) {
            findings.place(this, 0, Field.RESOLVING_UNIT, null, facts.refusalDetail(), place(facts));
        }
    }

    private static String place(FileFacts facts) {
        return facts.filing()
                .officeUnit()
                .map(unit -> unit.nameVi() + " (" + unit.code() + ")")
                .orElse(String.valueOf(facts.filing().office()));
    }
}
