/** Rows of any source turned into columnar batches of the extract's fields, by a source profile. */
@NullMarked
package vn.dti.intake.map;

import org.jspecify.annotations.NullMarked;
