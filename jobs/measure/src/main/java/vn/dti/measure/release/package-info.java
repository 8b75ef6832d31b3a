/** The release's plain Parquet: dossiers, figures, reference tables; the same inputs give the same bytes. */
@NullMarked
package vn.dti.measure.release;

import org.jspecify.annotations.NullMarked;
