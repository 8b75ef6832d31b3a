/** The measuring process: its identity, its request, its child JVM. */
@NullMarked
package vn.dti.nightly.measure;

import org.jspecify.annotations.NullMarked;
