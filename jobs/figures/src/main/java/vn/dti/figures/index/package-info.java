/** Index scores: from numerators and denominators to points, in exact decimals. */
@NullMarked
package vn.dti.figures.index;

import org.jspecify.annotations.NullMarked;
