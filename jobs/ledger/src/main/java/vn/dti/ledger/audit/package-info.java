/** Who did what and when. */
@NullMarked
package vn.dti.ledger.audit;

import org.jspecify.annotations.NullMarked;
