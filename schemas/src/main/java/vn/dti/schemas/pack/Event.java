package vn.dti.schemas.pack;

/** The moment at which a counter counts a dossier. */
public enum Event {
    /** {@code received_at} lies in the period. */
    RECEIVED,
    /** {@code finished_at}, else {@code returned_at}, lies in the period. */
    RESOLVED,
    /** The due time lies in the period. */
    DUE,
    /** Received before the period's start and not ended before it. */
    OPEN_AT_START,
    /** Received before the period's end (or the instant the figures speak of) and not ended before it. */
    OPEN_AT_END
}
