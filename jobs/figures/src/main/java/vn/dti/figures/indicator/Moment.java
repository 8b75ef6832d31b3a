package vn.dti.figures.indicator;

import vn.dti.schemas.pack.Event;

/** When a row of the cube counts dossiers: in a stretch of the timeline, or at a boundary. */
public enum Moment {
    /** Received in the stretch. */
    RECEIVED,
    /** Ended in the stretch. */
    RESOLVED,
    /** Due in the stretch. */
    DUE,
    /** Open at the boundary. */
    OPEN;

    /** Whether the moment is a boundary's instant and not a stretch. */
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
