/** The books of the data directory: PostgreSQL, what was delivered, what was published, who did what. */
@NullMarked
package vn.dti.ledger;

import org.jspecify.annotations.NullMarked;
