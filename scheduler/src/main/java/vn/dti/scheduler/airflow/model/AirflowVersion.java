package vn.dti.scheduler.airflow.model;

import org.jspecify.annotations.Nullable;

/**
 * The server's version.
 *
 * @param version such as {@code "3.2.1"}
 * @param gitVersion the commit it was built of, null where the server does not say
 */
public record AirflowVersion(String version, @Nullable String gitVersion) {}
