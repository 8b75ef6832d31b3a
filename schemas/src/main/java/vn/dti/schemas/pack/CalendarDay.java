package vn.dti.schemas.pack;

import java.time.LocalDate;

/**
 * A day that differs from the plain working week.
 *
 * @param date the day
 * @param kind off, or a worked day off
 * @param nameVi why
 * @param source the document it rests on
 */
public record CalendarDay(LocalDate date, Kind kind, String nameVi, String source) {

    /** What the day is. */
    public enum Kind {
        /** A working weekday that is not worked. */
        OFF,
        /** A weekend day that is worked. */
        WORKED
    }
}
