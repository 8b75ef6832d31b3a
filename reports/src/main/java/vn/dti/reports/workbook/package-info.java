/** Figures as Excel workbooks with live formulas and native charts, with the same bytes for the same figures. */
@NullMarked
package vn.dti.reports.workbook;

import org.jspecify.annotations.NullMarked;
