package vn.dti.intake.rule;

/** Where what a rule finds is mended, so that it is mended once and not again after each export. */
public enum MendedIn {
    /** In the one-stop system: mended in the file only, it is wrong again in the next export. */
    ONE_STOP_SYSTEM("Sửa ở hệ thống một cửa, rồi xuất lại", "Mend in the one-stop system, then export again"),
    /** In the file, or in how it was exported, named or sent. */
    FILE("Sửa trong tệp hoặc cách xuất tệp", "Mend in the file or in how it is exported"),
    /** Nowhere by the office, as a rule. */
    NOWHERE("Thường không phải làm gì", "Usually nothing is to be done");

    private final String vi;
    private final String en;

    MendedIn(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** In Vietnamese, as words before a colon. */
    public String vi() {
        return vi;
    }

    /** In English, as words before a colon. */
    public String en() {
        return en;
    }
}
