package vn.dti.figures.clock;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.dti.schemas.pack.Session;

/** The sessions of a working day, as a clock that runs only while the office is open. */
public final class OfficeHours implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LocalTime[] from;
    private final LocalTime[] to;
    private final WorkingCalendar calendar;

    /**
     * @param sessions the sessions of every working day
     * @param calendar which days are worked
     * @throws IllegalArgumentException where there is none, or they overlap or are out of order
     */
    public OfficeHours(List<Session> sessions, WorkingCalendar calendar) {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("office hours without a session");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).from().isBefore(sessions.get(i - 1).to())) {
                throw new IllegalArgumentException("sessions overlap or are out of order: " + sessions);
            }
        }
        this.from = sessions.stream().map(Session::from).toArray(LocalTime[]::new);
        this.to = sessions.stream().map(Session::to).toArray(LocalTime[]::new);
        this.calendar = calendar;
    }

    /**
     * The instant at which so much open time has passed since a start; time outside sessions does not run. Of two such
     * instants (closing, and the next opening) the earlier.
     *
     * @param workingTime longer than zero
     */
    public LocalDateTime plus(LocalDateTime start, Duration workingTime) {
        if (workingTime.isZero() || workingTime.isNegative()) {
            throw new IllegalArgumentException("not a working time: " + workingTime);
        }
        Duration left = workingTime;
        LocalDate day = start.toLocalDate();
        LocalTime time = start.toLocalTime();
        while (true) {
            if (calendar.isWorkingDay(day)) {
                for (int i = 0; i < from.length; i++) {
                    LocalTime begin = time.isAfter(from[i]) ? time : from[i];
                    if (begin.isBefore(to[i])) {
                        Duration open = Duration.between(begin, to[i]);
                        if (left.compareTo(open) <= 0) {
                            return day.atTime(begin.plus(left));
                        }
                        left = left.minus(open);
                    }
                }
            }
            day = calendar.workingDayFrom(day.plusDays(1));
            time = LocalTime.MIN;
        }
    }
}
