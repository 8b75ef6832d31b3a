/** A document's blocks as a tagged PDF/A through JasperReports, with the same bytes for the same blocks. */
@NullMarked
package vn.dti.reports.pdf;

import org.jspecify.annotations.NullMarked;
