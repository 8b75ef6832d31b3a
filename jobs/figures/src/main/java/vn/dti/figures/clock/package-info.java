/** Working time and due times: when a limit ends, by the law's reading and the pack's calendar. */
@NullMarked
package vn.dti.figures.clock;

import org.jspecify.annotations.NullMarked;
