package vn.dti.schemas.dataset;

/** By what a unit's figure is split. */
public enum Dimension {
    /** Not split; member is the empty text. */
    ALL,
    FIELD,
    PROCEDURE,
    CHANNEL
}
