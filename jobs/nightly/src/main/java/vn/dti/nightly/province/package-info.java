/** A starting reference pack of a province from the list of its units. */
@NullMarked
package vn.dti.nightly.province;

import org.jspecify.annotations.NullMarked;
