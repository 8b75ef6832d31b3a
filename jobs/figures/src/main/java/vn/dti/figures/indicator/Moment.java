package vn.dti.figures.indicator;

import vn.dti.schemas.pack.Event;

/** When a row of the cube counts dossiers: in a month, or at a boundary between months. */
public enum Moment {
    /** Received in the month. */
    RECEIVED,
    /** Ended in the month. */
    RESOLVED,
    /** Due in the month. */
    DUE,
    /** Open at the boundary. */
    OPEN;

    /** Whether the moment is a boundary's instant and not a month. */
    public boolean atBoundary() {
        return this == OPEN;
    }

    /** The moment at which a counter of an event is counted. */
    public static Moment of(Event event) {
        return switch (event) {
            case RECEIVED -> RECEIVED;
            case RESOLVED -> RESOLVED;
            case DUE -> DUE;
            case OPEN_AT_START, OPEN_AT_END -> OPEN;
        };
    }
}
