/** Figures beside each other: where a unit stands among its like, and which spans of days may be compared. */
@NullMarked
package vn.dti.figures.compare;

import org.jspecify.annotations.NullMarked;
