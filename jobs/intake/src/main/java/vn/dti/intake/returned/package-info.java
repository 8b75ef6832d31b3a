/** What goes back to the office beside the page: its own workbook with marks, and the rows to mend as a workbook. */
@NullMarked
package vn.dti.intake.returned;

import org.jspecify.annotations.NullMarked;
