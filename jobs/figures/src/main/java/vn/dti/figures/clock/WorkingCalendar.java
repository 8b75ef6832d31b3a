package vn.dti.figures.clock;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.dti.schemas.pack.CalendarDay;
import vn.dti.schemas.pack.Pack;

/**
 * Which days are worked. A plain week, changed by the pack's days off and worked days off. Outside 1970 to 2099 only the
 * plain week holds. Immutable, and serializable so that an engine can carry it to its workers.
 */
public final class WorkingCalendar implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LAST_DAY = (int) LocalDate.of(2100, 1, 1).toEpochDay();

    private final boolean[] plainWeek = new boolean[8];
    private final int plainDaysAWeek;
    /** {@code workedBefore[d]}: the working days in [1970-01-01, d). */
    private final int[] workedBefore = new int[LAST_DAY + 1];

    /**
     * @param week the days of a plain week
     * @param exceptions the days that differ from it
     * @throws IllegalArgumentException where no day is worked, or a date is given twice
     */
    public WorkingCalendar(Set<DayOfWeek> week, Collection<CalendarDay> exceptions) {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("a calendar without a working day in the week");
        }
        week.forEach(day -> plainWeek[day.getValue()] = true);
        plainDaysAWeek = week.size();
        Map<LocalDate, CalendarDay.Kind> byDate = new HashMap<>();
        for (CalendarDay day : exceptions) {
            if (byDate.put(day.date(), day.kind()) != null) {
                throw new IllegalArgumentException("calendar date twice: " + day.date());
            }
        }
        for (int day = 0; day < LAST_DAY; day++) {
            CalendarDay.Kind kind = byDate.get(LocalDate.ofEpochDay(day));
            boolean worked = kind == null ? plain(day) : kind == CalendarDay.Kind.WORKED;
            workedBefore[day + 1] = workedBefore[day] + (worked ? 1 : 0);
        }
    }

    /** The calendar of a pack. */
    public static WorkingCalendar of(Pack pack) {
        return new WorkingCalendar(pack.settings().workingWeek(), pack.calendar());
    }

    /** Whether a day is worked. */
    public boolean isWorkingDay(LocalDate day) {
        return worked(day.toEpochDay());
    }

    /** The day itself where it is worked, else the next one that is. */
    public LocalDate workingDayFrom(LocalDate day) {
        return plusWorkingDays(day.minusDays(1), 1);
    }

    /**
     * The n-th working day after a day; the day itself is not counted.
     *
     * @param days how many, at least 1
     */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("not a number of working days: " + days);
        }
        long date = day.toEpochDay();
        for (int left = days; left > 0; ) {
            date++;
            if (worked(date)) {
                left--;
            }
        }
        return LocalDate.ofEpochDay(date);
    }

    /** The working days in (from, to]: the first day is not counted; negative where {@code to} is earlier. */
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDaysBetween(from.toEpochDay(), to.toEpochDay());
    }

    /** The same for days since 1970-01-01. */
    public long workingDaysBetween(long from, long to) {
        return workedBefore(to + 1) - workedBefore(from + 1);
    }

    private boolean worked(long day) {
        return day < 0 || day >= LAST_DAY ? plain(day) : workedBefore[(int) day + 1] > workedBefore[(int) day];
    }

    private boolean plain(long day) {
        // 1970-01-01 was a Thursday
        return plainWeek[(int) Math.floorMod(day + 3, 7L) + 1];
    }

    private long workedBefore(long day) {
        if (day < 0) {
            return -plainBetween(day, 0);
        }
        return day <= LAST_DAY ? workedBefore[(int) day] : workedBefore[LAST_DAY] + plainBetween(LAST_DAY, day);
    }

    private long plainBetween(long from, long to) {
        long weeks = (to - from) / 7;
        long days = weeks * plainDaysAWeek;
        for (long day = from + weeks * 7; day < to; day++) {
            days += plain(day) ? 1 : 0;
        }
        return days;
    }
}
