/** The lake: one Iceberg table of dossiers as known, loaded by one commit a night. */
@NullMarked
package vn.dti.measure.lake;

import org.jspecify.annotations.NullMarked;
