package vn.dti.ledger.delivery;

/** How a file that comes in stands to what is known, and so what to do with it. */
public enum Standing {
    /** Never seen: read it. */
    NEW,
    /** Seen and never finished, because a process died: read it. */
    RESUMED,
    /** The office's current delivery of this source, sent again: nothing to do. */
    CURRENT,
    /** An older delivery, sent again and now the newest: its rows are there already. */
    RETURNED,
    /** Refused before; the same bytes are refused again, with the same receipt. */
    REFUSED;

    /** Whether the file must be read. */
    public boolean unread() {
        return this == NEW || this == RESUMED;
    }
}
