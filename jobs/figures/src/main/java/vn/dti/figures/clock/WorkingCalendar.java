package vn.dti.figures.clock;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.dti.schemas.pack.CalendarDay;
import vn.dti.schemas.pack.Pack;

/**
 * Which days are worked: a plain week, changed by days off, worked days off (BLLĐ Đ111, Đ112 and the yearly notices) and
 * days of their own hours. Days are counted since 1970-01-01; every question is answered without walking from day to day.
 * Immutable, and serializable so that an engine can carry it to its workers.
 */
public final class WorkingCalendar implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A day in microseconds. */
    static final long DAY = 86_400_000_000L;

    private static final int WEEK = 7;

    /** {@code inWeek[i]}: the worked days before the i-th day of a plain week, Monday first. */
    private final int[] inWeek = new int[WEEK + 1];
    /** The first day that differs from the plain week. */
    private final long first;
    /** {@code surplus[i]}: the working days in [first, first + i) beyond those of plain weeks. */
    private final int[] surplus;
    /** Worked days of their own hours, in order. */
    private final List<CalendarDay> ownHours = new ArrayList<>();

    /**
     * @param week the days of a plain week
     * @param exceptions the days that differ from it
     * @throws IllegalArgumentException where no day of the week is worked, or a date is given twice, as off and as worked
     */
    public WorkingCalendar(Set<DayOfWeek> week, Collection<CalendarDay> exceptions) {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("a calendar without a working day in the week");
        }
        for (int i = 0; i < WEEK; i++) {
            inWeek[i + 1] = inWeek[i] + (week.contains(DayOfWeek.of(i + 1)) ? 1 : 0);
        }
        TreeMap<Long, CalendarDay> byDate = new TreeMap<>();
        for (CalendarDay day : exceptions) {
            CalendarDay other = byDate.put(day.date().toEpochDay(), day);
            if (other != null) {
                throw new IllegalArgumentException(
                        "calendar date twice: " + day.date() + " as " + other.kind() + " and as " + day.kind());
            }
            if (!day.hours().isEmpty()) {
                ownHours.add(day);
            }
        }
        ownHours.sort((a, b) -> a.date().compareTo(b.date()));
        first = byDate.isEmpty() ? 0 : byDate.firstKey();
        surplus = new int[byDate.isEmpty() ? 1 : Math.toIntExact(byDate.lastKey() - first + 2)];
        for (int i = 0; i + 1 < surplus.length; i++) {
            CalendarDay day = byDate.get(first + i);
            int plain = plainBefore(first + i + 1) > plainBefore(first + i) ? 1 : 0;
            int worked = day == null ? plain : day.kind() == CalendarDay.Kind.WORKED ? 1 : 0;
            surplus[i + 1] = surplus[i] + worked - plain;
        }
    }

    /** The calendar of a pack. */
    public static WorkingCalendar of(Pack pack) {
        return new WorkingCalendar(pack.settings().workingWeek(), pack.calendar());
    }

    /** Whether a day is worked. */
    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day.toEpochDay());
    }

    /** The same for days since 1970-01-01. */
    public boolean isWorkingDay(long day) {
        return workedBefore(day + 1) > workedBefore(day);
    }

    /** The day itself where it is worked, else the next one that is. */
    public LocalDate workingDayFrom(LocalDate day) {
        return LocalDate.ofEpochDay(workingDayFrom(day.toEpochDay()));
    }

    /** The same for days since 1970-01-01. */
    public long workingDayFrom(long day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /**
     * The n-th working day after a day; the day itself is not counted.
     *
     * @param days how many, at least 1
     */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        return LocalDate.ofEpochDay(plusWorkingDays(day.toEpochDay(), days));
    }

    /** The same for days since 1970-01-01. */
    public long plusWorkingDays(long day, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("not a number of working days: " + days);
        }
        long before = workedBefore(day + 1) + days;
        long found = day + (long) days / inWeek[WEEK] * WEEK;
        while (workedBefore(found + 1) < before) {
            found++;
        }
        while (workedBefore(found) >= before) {
            found--;
        }
        return found;
    }

    /** The working days in (from, to]: the first day is not counted; negative where {@code to} is earlier. */
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDaysBetween(from.toEpochDay(), to.toEpochDay());
    }

    /** The same for days since 1970-01-01. */
    public long workingDaysBetween(long from, long to) {
        return workedBefore(to + 1) - workedBefore(from + 1);
    }

    /** The worked days of their own hours, in order. */
    List<CalendarDay> ownHours() {
        return ownHours;
    }

    int daysAWeek() {
        return inWeek[WEEK];
    }

    /** The working days before a day, from a fixed day on; only differences mean something. */
    long workedBefore(long day) {
        int i = (int) Math.max(0, Math.min(surplus.length - 1, day - first));
        return plainBefore(day) + surplus[i];
    }

    private long plainBefore(long day) {
        // 1970-01-01 was a Thursday
        long sinceMonday = day + 3;
        return Math.floorDiv(sinceMonday, (long) WEEK) * inWeek[WEEK]
                + inWeek[(int) Math.floorMod(sinceMonday, (long) WEEK)];
    }
}
