package vn.dti.schemas.extract;

/** What a finding does to the row (or file) it is about. */
public enum Severity {
    /** The row is set aside, or the file refused; the last good row stays. */
    ERROR,
    /** The row is loaded; somebody should look. */
    WARNING,
    /** Said for completeness. */
    INFO
}
