/** What a number means: periods, counters, and the figures made of them. No engine, no database. */
@NullMarked
package vn.dti.figures.indicator;

import org.jspecify.annotations.NullMarked;
