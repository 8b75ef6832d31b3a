package vn.dti.schemas.pack;

import java.time.LocalTime;
import java.util.List;

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

    /**
     * The sessions of a day.
     *
     * @throws IllegalArgumentException where they overlap or are out of order
     */
    public static List<Session> inOrder(List<Session> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).from().isBefore(sessions.get(i - 1).to())) {
                throw new IllegalArgumentException("sessions overlap or are out of order: " + sessions);
            }
        }
        return List.copyOf(sessions);
    }
}
