package vn.dti.figures.clock;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.pack.CalendarDay;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Session;

/**
 * The sessions of working days, as a clock that runs only while the office is open. Instants and working times are
 * microseconds, the instants local and since 1970-01-01 as {@link LocalTimes} has them; nothing is rounded.
 */
public final class OfficeHours implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long DAY = WorkingCalendar.DAY;

    private final WorkingCalendar calendar;
    private final Hours plain;
    /** The worked days of their own hours, in order, with their hours. */
    private final long[] ownDays;

    private final Hours[] ownHours;
    /** {@code shift[i]}: the working time by which the first i of them exceed plain days. */
    private final long[] shift;

    /**
     * @param sessions the sessions of every working day that has no hours of its own
     * @param calendar which days are worked
     * @throws IllegalArgumentException where there is none, or they overlap or are out of order
     */
    public OfficeHours(List<Session> sessions, WorkingCalendar calendar) {
        this.calendar = calendar;
        plain = new Hours(sessions);
        List<CalendarDay> own = calendar.ownHours();
        ownDays = own.stream().mapToLong(day -> day.date().toEpochDay()).toArray();
        ownHours = own.stream().map(day -> new Hours(day.hours())).toArray(Hours[]::new);
        shift = new long[ownDays.length + 1];
        for (int i = 0; i < ownDays.length; i++) {
            shift[i + 1] = shift[i] + ownHours[i].length() - plain.length();
        }
    }

    /** The office hours of a pack. */
    public static OfficeHours of(Pack pack) {
        return new OfficeHours(pack.settings().officeHours(), WorkingCalendar.of(pack));
    }

    /** As {@link #plus(long, long)}. */
    public LocalDateTime plus(LocalDateTime start, Duration workingTime) {
        return LocalTimes.time(plus(LocalTimes.micros(start), workingTime.toNanos() / 1_000));
    }

    /**
     * The instant at which so much working time has passed since a start; time outside sessions does not run. Of two such
     * instants (closing, and the next opening) the earlier.
     *
     * @param workingTime longer than zero
     */
    public long plus(long start, long workingTime) {
        if (workingTime <= 0) {
            throw new IllegalArgumentException("not a working time: " + workingTime + " microseconds");
        }
        long end = Math.addExact(passed(start), workingTime);
        long day = day(start) + workingTime / (plain.length() * calendar.daysAWeek()) * 7;
        while (before(day + 1) < end) {
            day++;
        }
        while (before(day) >= end) {
            day--;
        }
        return instant(day, on(day).at(end - before(day)));
    }

    /** The exact working time between two instants; negative where the second is earlier. */
    public long between(long from, long to) {
        return passed(to) - passed(from);
    }

    /** The instant itself where the office is open, else the next opening; at a closing, the next opening. */
    long opening(long instant) {
        long day = day(instant);
        if (calendar.isWorkingDay(day)) {
            long time = on(day).open(timeOfDay(instant));
            if (time < DAY) {
                return instant(day, time);
            }
        }
        return openingOf(calendar.plusWorkingDays(day, 1));
    }

    /** The first opening of a working day. */
    long openingOf(long day) {
        return instant(day, on(day).from[0]);
    }

    /** The last closing of a working day. */
    long closingOf(long day) {
        Hours hours = on(day);
        return instant(day, hours.to[hours.to.length - 1]);
    }

    /** The closing of the first session of a working day. */
    long middayOf(long day) {
        return instant(day, on(day).to[0]);
    }

    /** The opening of the last session that opened on the instant's day by then, else the day's first instant. */
    long sessionOf(long instant) {
        long day = day(instant);
        return instant(day, on(day).lastOpening(timeOfDay(instant)));
    }

    /** As {@link #plus(long, long)}, the start's day taken for a worked one. */
    long plusAsIfWorked(long start, long workingTime) {
        long day = day(start);
        Hours hours = on(day);
        long passed = hours.passed(timeOfDay(start));
        long left = hours.length() - passed;
        return workingTime <= left
                ? instant(day, hours.at(passed + workingTime))
                : plus(instant(day + 1, 0), workingTime - left);
    }

    /** The instant itself in the sessions of its day, taken for a worked one, else the next opening. */
    long openingAsIfWorked(long instant) {
        long day = day(instant);
        long time = on(day).open(timeOfDay(instant));
        return time < DAY ? instant(day, time) : opening(instant(day + 1, 0));
    }

    static long day(long instant) {
        return Math.floorDiv(instant, DAY);
    }

    static long timeOfDay(long instant) {
        return Math.floorMod(instant, DAY);
    }

    static long instant(long day, long timeOfDay) {
        return Math.addExact(Math.multiplyExact(day, DAY), timeOfDay);
    }

    /** The working time up to an instant, from a fixed one on. */
    private long passed(long instant) {
        long day = day(instant);
        return before(day) + (calendar.isWorkingDay(day) ? on(day).passed(timeOfDay(instant)) : 0);
    }

    private long before(long day) {
        long full = Math.multiplyExact(calendar.workedBefore(day), plain.length());
        if (ownDays.length == 0) {
            return full;
        }
        int found = Arrays.binarySearch(ownDays, day);
        return full + shift[found < 0 ? -found - 1 : found];
    }

    private Hours on(long day) {
        int found = ownDays.length == 0 ? -1 : Arrays.binarySearch(ownDays, day);
        return found < 0 ? plain : ownHours[found];
    }

    /** The sessions of one day, in microseconds of the day. */
    private static final class Hours implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long[] from;
        private final long[] to;

        private Hours(List<Session> sessions) {
            if (sessions.isEmpty()) {
                throw new IllegalArgumentException("office hours without a session");
            }
            List<Session> ordered = Session.inOrder(sessions);
            from = ordered.stream().mapToLong(session -> micros(session.from())).toArray();
            to = ordered.stream().mapToLong(session -> micros(session.to())).toArray();
        }

        private static long micros(LocalTime time) {
            return time.toNanoOfDay() / 1_000;
        }

        long length() {
            return passed(DAY);
        }

        /** The working time up to a time of day. */
        long passed(long time) {
            long sum = 0;
            for (int i = 0; i < from.length; i++) {
                sum += Math.max(0, Math.min(time, to[i]) - from[i]);
            }
            return sum;
        }

        /** The earliest time of day at which so much has passed. */
        long at(long workingTime) {
            long left = workingTime;
            int i = 0;
            while (left > to[i] - from[i]) {
                left -= to[i] - from[i];
                i++;
            }
            return from[i] + left;
        }

        /** The time itself in a session, else the next opening, a whole day where there is none. */
        long open(long time) {
            for (int i = 0; i < from.length; i++) {
                if (time < to[i]) {
                    return Math.max(time, from[i]);
                }
            }
            return DAY;
        }

        long lastOpening(long time) {
            long opening = 0;
            for (long each : from) {
                opening = each <= time ? each : opening;
            }
            return opening;
        }
    }
}
