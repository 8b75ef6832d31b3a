/** Tests of the packaged program as an operator runs it: real PostgreSQL, real Spark, real reports. */
@NullMarked
package vn.dti.nightly.functional;

import org.jspecify.annotations.NullMarked;
