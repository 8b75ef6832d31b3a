package vn.dti.figures.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dti.schemas.pack.CalendarDay;
import vn.dti.schemas.pack.Session;
import vn.dti.schemas.pack.TimeLimit;

/** The law's clock as one would explain it: day by day, minute by minute. Slow. */
final class ObviousClock {
    private final Map<LocalDate, CalendarDay> exceptions = new HashMap<>();
    private final List<Session> sessions;
    private final LocalTime cutOff;

    ObviousClock(List<CalendarDay> days, List<Session> sessions, LocalTime cutOff) {
        days.forEach(day -> exceptions.put(day.date(), day));
        this.sessions = sessions;
        this.cutOff = cutOff;
    }

    boolean worked(LocalDate day) {
        CalendarDay exception = exceptions.get(day);
        return exception == null
                ? Calendars.WEEK.contains(day.getDayOfWeek())
                : exception.kind() == CalendarDay.Kind.WORKED;
    }

    /** Whether the minute that begins then is worked. */
    boolean open(LocalDateTime minute) {
        CalendarDay exception = exceptions.get(minute.toLocalDate());
        List<Session> today = exception == null || exception.hours().isEmpty() ? sessions : exception.hours();
        LocalTime time = minute.toLocalTime();
        return worked(minute.toLocalDate())
                && today.stream().anyMatch(s -> !time.isBefore(s.from()) && time.isBefore(s.to()));
    }

    long minutesBetween(LocalDateTime from, LocalDateTime to) {
        long minutes = 0;
        for (LocalDateTime minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
            minutes += open(minute) ? 1 : 0;
        }
        return minutes;
    }

    LocalDateTime plusMinutes(LocalDateTime from, long minutes) {
        LocalDateTime minute = from;
        for (long left = minutes; left > 0; minute = minute.plusMinutes(1)) {
            left -= open(minute) ? 1 : 0;
        }
        return minute;
    }

    LocalDateTime due(LocalDateTime received, TimeLimit limit) {
        LocalTime hour = limit.cutOff();
        boolean rule = hour != null;
        LocalTime lastHour = hour == null ? cutOff : hour;
        boolean late = received.toLocalTime().isAfter(lastHour) || !worked(received.toLocalDate());
        LocalDate today = received.toLocalDate();
        LocalDate dayBeforeOne = rule && late ? nextWorked(today).minusDays(1) : today;
        return switch (limit.unit()) {
            case HOUR ->
                plusMinutes(
                        rule && late ? nextWorked(today).atStartOfDay() : received,
                        limit.value().multiply(BigDecimal.valueOf(60)).longValueExact());
            case SAME_DAY -> endOf(late ? nextWorked(today) : today);
            case WORKING_DAY -> {
                LocalDate day = dayBeforeOne;
                for (int left = up(limit.value()); left > 0; left--) {
                    day = nextWorked(day);
                }
                yield endOf(day);
            }
            case DAY -> endOf(moved(dayBeforeOne.plusDays(up(limit.value()))));
            case MONTH -> endOf(moved(dayBeforeOne.plusMonths(limit.value().intValueExact())));
        };
    }

    private LocalDate nextWorked(LocalDate day) {
        return moved(day.plusDays(1));
    }

    private LocalDate moved(LocalDate day) {
        LocalDate moved = day;
        while (!worked(moved)) {
            moved = moved.plusDays(1);
        }
        return moved;
    }

    private static int up(BigDecimal value) {
        return value.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.atTime(23, 59, 59, 999_999_000);
    }
}
