package vn.dti.schemas.dataset;

/** Whether a figure has a value, and if not, why. */
public enum FigureState {
    /** Counted; a count may be 0. */
    MEASURED,
    /** No delivery with the columns it needs covers the period: never 0, never 100 %. */
    NOT_PROVIDED,
    /** The indicator is not meant for this unit. */
    NOT_APPLICABLE,
    /** Delivered, but there was nothing to divide by. */
    NO_DENOMINATOR
}
