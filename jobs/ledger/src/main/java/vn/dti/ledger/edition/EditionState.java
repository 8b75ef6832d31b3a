package vn.dti.ledger.edition;

/** How far an edition is. */
public enum EditionState {
    /** Begun; nobody has seen it, and a later attempt may give it other inputs. */
    BUILDING,
    /** Seen by others: it does not change any more. */
    PUBLISHED
}
