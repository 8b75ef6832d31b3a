/** The release: manifest, data package, the move under its name and the pointer. */
@NullMarked
package vn.dti.nightly.publish;

import org.jspecify.annotations.NullMarked;
