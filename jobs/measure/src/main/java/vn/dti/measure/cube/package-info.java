/** The counter cube: the pack's counters, as data, become columns of one scan of the lake. */
@NullMarked
package vn.dti.measure.cube;

import org.jspecify.annotations.NullMarked;
