package vn.dti.intake.read;

/** A file that is refused as a whole. It never leaves intake: it becomes a finding about the file. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String detail;

    /**
     * @param problem why
     * @param detail what was seen, for the finding; may be empty
     */
    public Unreadable(Problem problem, String detail) {
        super(problem + ": " + detail);
        this.problem = problem;
        this.detail = detail;
    }

    /** Why the file is refused. */
    public Problem problem() {
        return problem;
    }

    /** What was seen. */
    public String detail() {
        return detail;
    }
}
