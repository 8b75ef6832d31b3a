/** From the inbox to checked deliveries: raw copy, ledger row, receipt. */
@NullMarked
package vn.dti.nightly.intake;

import org.jspecify.annotations.NullMarked;
