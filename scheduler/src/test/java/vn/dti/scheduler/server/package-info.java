/** Servers the client is held against: the recordings of a real Airflow, its OpenAPI documents, and one that fails. */
@NullMarked
package vn.dti.scheduler.server;

import org.jspecify.annotations.NullMarked;
