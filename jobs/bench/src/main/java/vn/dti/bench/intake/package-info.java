/** {@code bench intake}: files to accepted rows, findings and receipts, beside DuckDB doing the same in SQL. */
@NullMarked
package vn.dti.bench.intake;

import org.jspecify.annotations.NullMarked;
