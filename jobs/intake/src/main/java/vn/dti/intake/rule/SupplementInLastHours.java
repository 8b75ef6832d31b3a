package vn.dti.intake.rule;

/** Supplements asked for in the last hours before dossiers were due, too often for chance. */
public final class SupplementInLastHours implements FileRule {
    private static final RuleText TEXT = RuleText.warning(
            "H005_SUPPLEMENT_IN_LAST_HOURS",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Yêu cầu bổ sung vào giờ chót",
                    "số hồ sơ bị yêu cầu bổ sung trong 8 giờ cuối trước hạn: {other}.",
                    "Yêu cầu bổ sung làm dừng thời hạn; vào giờ chót thì thường là để khỏi quá hạn. Cảnh báo này không làm thay đổi số"
                            + " liệu.",
                    "Xem lại các hồ sơ ấy. Nếu yêu cầu bổ sung là cần thiết thì không phải làm gì."),
            new Words(
                    "Supplements asked for in the last hours",
                    "dossiers for which a supplement was asked for in the last 8 hours before they were due: {other}.",
                    "Asking for a supplement stops the clock; in the last hours mostly to keep it from running out. This warning changes no"
                            + " figure.",
                    "Look at those dossiers. Where the supplement was needed nothing is to be done."),
            "24/40 hồ sơ bị yêu cầu bổ sung trong 8 giờ cuối",
            "NĐ 61/2018/NĐ-CP Điều 19 khoản 4 (returned for a supplement within 3 working days)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    static final long FEWEST = 10;
    static final double SHARE = 0.3;

    @Override
    public void check(FileFacts facts, Findings findings) {
        long last = facts.months().askedLast();
        long asked = facts.months().asked();
        if (last >= FEWEST && last >= SHARE * asked) {
            findings.file(this, last + "/" + asked);
        }
    }
}
