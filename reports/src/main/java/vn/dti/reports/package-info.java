/** Figures in, reports out: a PDF and a workbook for the city and for every unit. No Spark, no Spring, no database. */
@NullMarked
package vn.dti.reports;

import org.jspecify.annotations.NullMarked;
