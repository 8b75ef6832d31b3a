/** A believable city's extracts, invented from a seed: for trying the program out and for its tests. Names no real person. */
@NullMarked
package vn.dti.nightly.sample;

import org.jspecify.annotations.NullMarked;
