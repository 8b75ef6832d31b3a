/** What the office is told about its delivery. */
@NullMarked
package vn.dti.intake.receipt;

import org.jspecify.annotations.NullMarked;
