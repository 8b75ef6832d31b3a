package vn.dti.reports;

/** Hears how the making of reports goes on, and may stop it. Called from several threads. */
public interface ReportListener {
    /** Hears nothing and never stops. */
    ReportListener SILENT = (unit, done, total) -> {};

    /**
     * The reports of a unit are written.
     *
     * @param unit the unit's code; the city's for the city's own
     * @param done how many units are done, this one included
     * @param total how many there are, the city included
     */
    void written(String unit, int done, int total);

    /** Whether to stop before the next unit. */
    default boolean stopRequested() {
        return false;
    }
}
