package vn.dti.schemas.pack;

/** The unit of a procedure's time limit; each counts by its own rule. */
public enum LimitUnit {
    /** Working hours (giờ làm việc). */
    HOUR,
    /** Calendar days (ngày). */
    DAY,
    /** Working days (ngày làm việc). */
    WORKING_DAY,
    /** Months (tháng). */
    MONTH,
    /** Within the day (trong ngày); received after the cut-off, the next working day. */
    SAME_DAY
}
