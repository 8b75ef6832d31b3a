package vn.dti.scheduler.airflow;

/** Which tasks a clear is about. */
public enum ClearScope {
    /** Those that failed or whose forerunners did. */
    FAILED,
    /** All. */
    ALL;

    boolean onlyFailed() {
        return this == FAILED;
    }
}
