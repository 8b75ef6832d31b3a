/** Reports written into the edition that is being made. */
@NullMarked
package vn.dti.nightly.report;

import org.jspecify.annotations.NullMarked;
