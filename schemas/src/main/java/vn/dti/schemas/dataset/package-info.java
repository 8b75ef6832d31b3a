/** The published datasets: their columns, the figure and the edition, and Parquet read and written without Hadoop. */
@NullMarked
package vn.dti.schemas.dataset;

import org.jspecify.annotations.NullMarked;
