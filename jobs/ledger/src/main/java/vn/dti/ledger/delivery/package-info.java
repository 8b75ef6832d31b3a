/** What offices delivered, in the order that decides which row of a dossier is the newest. */
@NullMarked
package vn.dti.ledger.delivery;

import org.jspecify.annotations.NullMarked;
