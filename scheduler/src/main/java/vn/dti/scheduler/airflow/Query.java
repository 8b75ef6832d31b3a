package vn.dti.scheduler.airflow;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The query of a URI. Lists are the same name again and again, instants end in {@code Z}: a {@code +00:00} would arrive as
 * a space, a date without time makes the server fall over.
 */
record Query(List<Parameter> parameters) {
    static final Query NONE = new Query(List.of());

    record Parameter(String name, Object value) {
        String encoded() {
            return name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
        }
    }

    static Query of(String name, Object value) {
        return NONE.and(name, value);
    }

    Query and(String name, Object value) {
        List<Parameter> longer = new ArrayList<>(parameters);
        longer.add(new Parameter(name, Objects.requireNonNull(value, name)));
        return new Query(List.copyOf(longer));
    }

    /** This query with one value of that name, in place of those it had. */
    Query with(String name, Object value) {
        return without(name).and(name, value);
    }

    Query without(String name) {
        return new Query(
                parameters.stream().filter(one -> !one.name().equals(name)).toList());
    }

    boolean has(String name) {
        return parameters.stream().anyMatch(one -> one.name().equals(name));
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&", "?", ""));
    }

    /** As the API's bodies and queries want it. */
    static String text(Instant instant) {
        return instant.toString();
    }
}
