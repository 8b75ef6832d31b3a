/** The night: what its commands and jobs share. */
@NullMarked
package vn.dti.nightly;

import org.jspecify.annotations.NullMarked;
