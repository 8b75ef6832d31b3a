/** Charts as data, and how JFreeChart draws them as vectors. */
@NullMarked
package vn.dti.reports.chart;

import org.jspecify.annotations.NullMarked;
