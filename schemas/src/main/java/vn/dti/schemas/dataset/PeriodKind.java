package vn.dti.schemas.dataset;

/** What span of days a figure covers. */
public enum PeriodKind {
    MONTH,
    QUARTER,
    HALF,
    NINE_MONTHS,
    YEAR,
    /** Any other span, for reports with another cut-off day. */
    RANGE
}
