package vn.dti.nightly.sample;

import java.time.LocalDate;

/** How busy a day is against a plain working day: month, weekday, weekend, the quiet around a long holiday. */
final class Seasons {
    private static final double[] MONTH = {0.95, 0.95, 1.1, 1.02, 1.0, 1.1, 1.07, 1.08, 1.02, 1.03, 0.98, 0.97};
    private static final double[] WEEKDAY = {1.2, 1.08, 1.0, 0.96, 0.88, 0.75, 0.75};
    private static final int LONG_HOLIDAY = 4;

    private final double[] busy;
    private final LocalDate first;

    /** The days from first to last; those of the window average to what makes the monthly volume. */
    Seasons(WorkCalendar calendar, LocalDate first, LocalDate last, LocalDate windowFirst, int months) {
        this.first = first;
        busy = new double[(int) (last.toEpochDay() - first.toEpochDay()) + 1];
        for (int i = 0; i < busy.length; i++) {
            busy[i] = plain(calendar, first.plusDays(i));
        }
        quietAroundHolidays(calendar);
        double window = 0;
        int from = (int) (windowFirst.toEpochDay() - first.toEpochDay());
        for (int i = from; i < busy.length; i++) {
            window += busy[i];
        }
        for (int i = 0; i < busy.length; i++) {
            busy[i] *= months / window;
        }
    }

    /** The share of a month's dossiers received on a day. */
    double share(LocalDate day) {
        return busy[(int) (day.toEpochDay() - first.toEpochDay())];
    }

    private static double plain(WorkCalendar calendar, LocalDate day) {
        int weekday = day.getDayOfWeek().getValue() - 1;
        double month = MONTH[day.getMonthValue() - 1];
        if (calendar.workingDay(day.toEpochDay())) {
            return month * WEEKDAY[weekday];
        }
        return month * (weekday == 5 ? 0.05 : 0.012);
    }

    /** Runs of weekdays off damp the days before and after; at Tết desks close altogether. */
    private void quietAroundHolidays(WorkCalendar calendar) {
        int off = 0;
        for (int i = 0; i <= busy.length; i++) {
            LocalDate day = first.plusDays(i);
            boolean weekday = day.getDayOfWeek().getValue() < 6;
            boolean working = i == busy.length || calendar.workingDay(day.toEpochDay());
            if (!working) {
                off += weekday ? 1 : 0;
            } else {
                if (off >= LONG_HOLIDAY) {
                    damp(i - 11, i - 1, calendar);
                    soften(i, 6);
                    soften(i - 20, 9);
                }
                off = 0;
            }
        }
    }

    private void damp(int from, int to, WorkCalendar calendar) {
        for (int i = Math.max(0, from); i <= Math.min(to, busy.length - 1); i++) {
            if (!calendar.workingDay(first.plusDays(i).toEpochDay())) {
                busy[i] *= 0.15;
            }
        }
    }

    private void soften(int from, int days) {
        for (int i = Math.max(0, from); i < Math.min(from + days, busy.length); i++) {
            busy[i] *= 0.85;
        }
    }
}
