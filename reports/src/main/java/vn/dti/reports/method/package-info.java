/** The page of methods: how every figure of an edition is made, as one printable file a language. */
@NullMarked
package vn.dti.reports.method;

import org.jspecify.annotations.NullMarked;
