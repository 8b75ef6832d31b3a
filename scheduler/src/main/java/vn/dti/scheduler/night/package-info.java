/** The nights under Airflow: one run a business date, triggered once, watched to its end. */
@NullMarked
package vn.dti.scheduler.night;

import org.jspecify.annotations.NullMarked;
