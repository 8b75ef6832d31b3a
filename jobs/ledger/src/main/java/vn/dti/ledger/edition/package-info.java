/** Editions: begun, published, current; and their figures in PostgreSQL. */
@NullMarked
package vn.dti.ledger.edition;

import org.jspecify.annotations.NullMarked;
