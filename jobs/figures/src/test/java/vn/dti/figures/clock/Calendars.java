package vn.dti.figures.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dti.schemas.pack.CalendarDay;
import vn.dti.schemas.pack.CalendarDay.Kind;
import vn.dti.schemas.pack.Session;

/** The calendar of 2026 as the ministries announced it, for the tables of the tests. */
final class Calendars {
    static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    static final List<Session> SESSIONS = List.of(session("07:30", "11:30"), session("13:30", "17:00"));

    private Calendars() {}

    static WorkingCalendar of2026() {
        List<CalendarDay> days = new ArrayList<>();
        for (String off : "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02".split(" ")) {
            days.add(day("2026-" + off, Kind.OFF));
        }
        days.add(day("2026-01-10", Kind.WORKED));
        days.add(day("2026-08-22", Kind.WORKED));
        return new WorkingCalendar(WEEK, days);
    }

    static CalendarDay day(String date, Kind kind) {
        return new CalendarDay(LocalDate.parse(date), kind, "", "test");
    }

    static Session session(String from, String to) {
        return new Session(LocalTime.parse(from), LocalTime.parse(to));
    }
}
