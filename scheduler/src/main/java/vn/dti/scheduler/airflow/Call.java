package vn.dti.scheduler.airflow;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call to be made.
 *
 * @param body what is sent as JSON, null for none
 * @param signed whether it carries the token
 * @param repeatable whether making it twice does no harm: reads, dry runs, the sign-in
 * @param timeout in place of the client's own, null for that
 */
record Call(
        String method,
        String path,
        Query query,
        @Nullable Object body,
        String accept,
        boolean signed,
        boolean repeatable,
        @Nullable Duration timeout) {
    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";

    static Call get(String path) {
        return new Call("GET", path, Query.NONE, null, JSON, true, true, null);
    }

    static Call write(String method, String path, @Nullable Object body) {
        return new Call(method, path, Query.NONE, body, JSON, true, false, null);
    }

    static Call post(String path, Object body) {
        return write("POST", path, body);
    }

    Call query(Query other) {
        return new Call(method, path, other, body, accept, signed, repeatable, timeout);
    }

    Call lines() {
        return new Call(method, path, query, body, LINES, signed, repeatable, timeout);
    }

    Call unsigned() {
        return new Call(method, path, query, body, accept, false, repeatable, timeout);
    }

    Call withoutEffect() {
        return new Call(method, path, query, body, accept, signed, true, timeout);
    }

    Call within(Duration other) {
        return new Call(method, path, query, body, accept, signed, repeatable, other);
    }

    /** {@code /api/v2/} and the segments, each encoded: run ids hold {@code +} and {@code :}. */
    static String path(String... segments) {
        StringBuilder path = new StringBuilder("/api/v2");
        for (String segment : segments) {
            Objects.requireNonNull(segment, "id");
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException("not an id: '" + segment + "'");
            }
            path.append('/')
                    .append(URLEncoder.encode(segment, StandardCharsets.UTF_8)
                            .replace("+", "%20")
                            .replace("%7E", "~"));
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
