/**
 * One PostgreSQL, embedded in the data directory or given by {@code DTI_DB_URL}, with its schema brought up to date.
 *
 * <p>The embedded one is run here from its plain binaries and not through a library, because its life is the point: it
 * outlives a killed process, is shared by several and stopped by the last.
 */
@NullMarked
package vn.dti.ledger.database;

import org.jspecify.annotations.NullMarked;
