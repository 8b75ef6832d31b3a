package vn.dti.nightly.sample;

import java.time.LocalDate;
import java.util.List;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Session;

/**
 * Working seconds of the sample, on local seconds since 1970, over the working days that the figures' clock has too. They
 * only have to be plausible.
 */
final class WorkCalendar {
    static final long DAY = 86_400;

    private final long firstDay;
    private final boolean[] working;
    private final int[] from;
    private final int[] to;
    private final int secondsADay;

    WorkCalendar(Pack pack, LocalDate first, LocalDate last) {
        firstDay = first.toEpochDay();
        working = new boolean[(int) (last.toEpochDay() - firstDay) + 1];
        WorkingCalendar calendar = WorkingCalendar.of(pack);
        for (int i = 0; i < working.length; i++) {
            working[i] = calendar.isWorkingDay(first.plusDays(i));
        }
        List<Session> hours = pack.settings().officeHours();
        from = hours.stream()
                .mapToInt(session -> session.from().toSecondOfDay())
                .toArray();
        to = hours.stream().mapToInt(session -> session.to().toSecondOfDay()).toArray();
        int sum = 0;
        for (int i = 0; i < from.length; i++) {
            sum += to[i] - from[i];
        }
        secondsADay = sum;
    }

    /** Whether the day of an instant is worked; beyond the calendar's end every day is. */
    boolean workingDay(long epochDay) {
        int index = (int) (epochDay - firstDay);
        return index < 0 || index >= working.length || working[index];
    }

    /** The working seconds of a full day. */
    int secondsADay() {
        return secondsADay;
    }

    /** The last second of office hours on a day. */
    long closing(long epochDay) {
        return epochDay * DAY + to[to.length - 1];
    }

    /** How many sessions a day has. */
    int sessions() {
        return from.length;
    }

    /** Opening of a session, in seconds of the day. */
    int opens(int session) {
        return from[session];
    }

    /** Closing of a session, in seconds of the day. */
    int closes(int session) {
        return to[session];
    }

    /** The first working day on or after a day. */
    long workingDayFrom(long epochDay) {
        long day = epochDay;
        while (!workingDay(day)) {
            day++;
        }
        return day;
    }

    /** The n-th working day after a day. */
    long plusWorkingDays(long epochDay, int days) {
        long day = epochDay;
        for (int i = 0; i < days; i++) {
            day = workingDayFrom(day + 1);
        }
        return day;
    }

    /** The instant that lies a number of working seconds after another. */
    long plus(long instant, long workingSeconds) {
        long left = workingSeconds;
        long day = Math.floorDiv(instant, DAY);
        int second = (int) Math.floorMod(instant, DAY);
        while (true) {
            if (workingDay(day)) {
                for (int i = 0; i < from.length; i++) {
                    int start = Math.max(second, from[i]);
                    int here = to[i] - start;
                    if (here > 0 && left <= here) {
                        return day * DAY + start + left;
                    }
                    left -= Math.max(0, here);
                }
            }
            day++;
            second = 0;
        }
    }

    /** The working seconds between two instants; 0 where the second is not later. */
    long between(long start, long end) {
        long sum = 0;
        for (long day = Math.floorDiv(start, DAY); day <= Math.floorDiv(end, DAY); day++) {
            if (workingDay(day)) {
                for (int i = 0; i < from.length; i++) {
                    long opening = Math.max(start, day * DAY + from[i]);
                    long closing = Math.min(end, day * DAY + to[i]);
                    sum += Math.max(0, closing - opening);
                }
            }
        }
        return sum;
    }
}
