/** Measurements of the night: each in whole cold processes, on data made from a seed. On no production class path. */
@NullMarked
package vn.dti.bench;

import org.jspecify.annotations.NullMarked;
