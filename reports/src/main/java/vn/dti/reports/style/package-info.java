/** How numbers, dates and colours look in a Vietnamese administrative report. */
@NullMarked
package vn.dti.reports.style;

import org.jspecify.annotations.NullMarked;
