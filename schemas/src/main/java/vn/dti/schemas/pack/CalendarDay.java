package vn.dti.schemas.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that differs from the plain working week.
 *
 * @param date the day
 * @param kind off, or worked
 * @param hours the sessions of a worked day of its own hours, as a half day has them; empty for the plain hours
 * @param nameVi why
 * @param source the document it rests on
 */
public record CalendarDay(LocalDate date, Kind kind, List<Session> hours, String nameVi, String source) {

    public CalendarDay {
        hours = Session.inOrder(hours);
        if (kind == Kind.OFF && !hours.isEmpty()) {
            throw new IllegalArgumentException("a day off has no hours: " + date);
        }
    }

    /** A day off, or a worked day of plain hours. */
    public CalendarDay(LocalDate date, Kind kind, String nameVi, String source) {
        this(date, kind, List.of(), nameVi, source);
    }

    /** What the day is. */
    public enum Kind {
        /** A working weekday that is not worked. */
        OFF,
        /** A weekend day that is worked, or any day of its own hours. */
        WORKED
    }
}
