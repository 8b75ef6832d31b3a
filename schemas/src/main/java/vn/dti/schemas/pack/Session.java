package vn.dti.schemas.pack;

import java.time.LocalTime;

/**
 * A span of office hours.
 *
 * @param from opening
 * @param to closing, later than opening
 */
public record Session(LocalTime from, LocalTime to) {

    public Session {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("office hours end before they begin: " + from + "-" + to);
        }
    }
}
