/** How long the measuring process takes, whole and its cube alone, and DuckDB with the same cube. */
@NullMarked
package vn.dti.bench.measure;

import org.jspecify.annotations.NullMarked;
