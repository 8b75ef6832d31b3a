package vn.dti.figures.feed;

import vn.dti.schemas.extract.FeedField;

/** An accepted row of a small feed. */
public sealed interface FeedItem permits Petition, Publication, SyncTotal, Answer {

    /** The unit it counts for. */
    String unit();

    /** The mask of the columns that its delivery has. */
    long provided();

    /** Whether its delivery has a column: an empty cell says something only where there is one. */
    default boolean has(FeedField field) {
        return (provided() & field.bit()) != 0;
    }
}
