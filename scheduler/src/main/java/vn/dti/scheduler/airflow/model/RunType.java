package vn.dti.scheduler.airflow.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What brought a run about, as the server's word; 3.2 added {@code asset_materialization}, later versions may add more.
 *
 * @param word as on the wire, {@code "manual"}
 */
public record RunType(@JsonValue String word) {
    public static final RunType SCHEDULED = new RunType("scheduled");
    public static final RunType MANUAL = new RunType("manual");
    public static final RunType BACKFILL = new RunType("backfill");
    public static final RunType ASSET_TRIGGERED = new RunType("asset_triggered");
    public static final RunType ASSET_MATERIALIZATION = new RunType("asset_materialization");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RunType {}

    @Override
    public String toString() {
        return word;
    }
}
