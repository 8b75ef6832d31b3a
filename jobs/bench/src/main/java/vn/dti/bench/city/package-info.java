/** The dossiers that are measured: accepted deliveries as intake leaves them, made from a seed. */
@NullMarked
package vn.dti.bench.city;

import org.jspecify.annotations.NullMarked;
