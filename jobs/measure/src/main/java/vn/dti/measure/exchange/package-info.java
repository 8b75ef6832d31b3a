/** How files pass between the driver's machine and the executors. */
@NullMarked
package vn.dti.measure.exchange;

import org.jspecify.annotations.NullMarked;
