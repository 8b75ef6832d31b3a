/** A plain Spark application: dossiers in, figures out. It runs in a process of its own. */
@NullMarked
package vn.dti.measure;

import org.jspecify.annotations.NullMarked;
