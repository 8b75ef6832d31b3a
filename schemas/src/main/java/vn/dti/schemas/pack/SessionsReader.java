package vn.dti.schemas.pack;

import java.util.ArrayList;
import java.util.List;

/** Reads the sessions of a day, each as {@code 07:30-11:30}, in order and not overlapping. */
final class SessionsReader {
    private SessionsReader() {}

    static List<Session> read(List<Value> values) {
        List<Session> sessions = new ArrayList<>();
        for (Value value : values) {
            String[] ends = value.text().split("-", -1);
            if (ends.length != 2) {
                throw value.fault("is not a span of hours; write it as \"07:30-11:30\"");
            }
            Session session = session(value, part(value, ends[0]), part(value, ends[1]));
            if (!sessions.isEmpty()
                    && session.from().isBefore(sessions.get(sessions.size() - 1).to())) {
                throw value.fault("overlaps the session before it, or stands out of order");
            }
            sessions.add(session);
        }
        return sessions;
    }

    private static Session session(Value value, Value from, Value to) {
        if (!from.time().isBefore(to.time())) {
            throw value.fault("ends before it begins");
        }
        return new Session(from.time(), to.time());
    }

    private static Value part(Value value, String text) {
        return new Value(value.file(), value.line(), value.name(), text.strip());
    }
}
