/** One file in, receipt out: no database, no Spring. */
@NullMarked
package vn.dti.intake;

import org.jspecify.annotations.NullMarked;
