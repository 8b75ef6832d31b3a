/**
 * What Airflow answers, as values. Read tolerantly: fields this library does not know are passed over, words it does not
 * know are kept as they came; a field the server left out is null or empty. Built against the OpenAPI documents of 3.0.2
 * and 3.2.1 and the recorded traffic of 3.2.0.
 */
@NullMarked
package vn.dti.scheduler.airflow.model;

import org.jspecify.annotations.NullMarked;
