/**
 * A client of Airflow 3's REST API, version 2. {@link vn.dti.scheduler.airflow.Airflow} is the way in. Sends nothing that
 * 3.0.2 refuses, except where a method's text names a later version.
 */
@NullMarked
package vn.dti.scheduler.airflow;

import org.jspecify.annotations.NullMarked;
