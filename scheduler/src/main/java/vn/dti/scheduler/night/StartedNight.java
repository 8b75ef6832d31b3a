package vn.dti.scheduler.night;

import vn.dti.scheduler.airflow.model.Run;

/**
 * The run of a night, after it was asked for.
 *
 * @param run the run; there is one of that id, however often it was asked for
 * @param how whether it is new
 */
public record StartedNight(Run run, How how) {

    /** How the run came about. */
    public enum How {
        /** Triggered now. */
        STARTED,
        /** The answer was lost, but the run is there: triggered now, or by someone a moment before. */
        FOUND_AFTER_LOST_ANSWER,
        /** It was there already; nothing was changed. */
        ALREADY_THERE
    }
}
