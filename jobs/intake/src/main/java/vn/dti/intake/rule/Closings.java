package vn.dti.intake.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/**
 * When a file's dossiers were closed: what only the file as a whole shows. Counts the rows that no rule set aside and that have a
 * finishing time; a row that a later one of the same file replaces is counted too.
 */
public final class Closings {
    private static final long MINUTE = 60_000_000L;
    private static final int FIRST_DAY = (int) LocalDate.of(1990, 1, 1).toEpochDay();
    private static final int DAYS = (int) LocalDate.of(2101, 1, 1).toEpochDay() - FIRST_DAY;

    private final int[] byDay = new int[DAYS];
    private long closed;
    private long timed;
    private long atOnce;

    /** Counts the rows of a judged batch. */
    public void add(Batch batch) {
        Cells finished = batch.cells(Field.FINISHED_AT);
        Cells received = batch.cells(Field.RECEIVED_AT);
        for (int i = 0; i < batch.size(); i++) {
            if (batch.setAside(i) || !finished.valid(i)) {
                continue;
            }
            closed++;
            int day = (int) finished.day(i) - FIRST_DAY;
            if (day >= 0 && day < DAYS) {
                byDay[day]++;
            }
            if (received.valid(i) && !received.dayOnly(i) && !finished.dayOnly(i)) {
                timed++;
                long took = finished.instant(i) - received.instant(i);
                atOnce += took >= 0 && took < MINUTE ? 1 : 0;
            }
        }
    }

    /** Rows with a finishing time. */
    public long closed() {
        return closed;
    }

    /** Of those, the ones whose reception and finish both have an hour. */
    public long timed() {
        return timed;
    }

    /** Of those, the ones finished less than a minute after they were received. */
    public long atOnce() {
        return atOnce;
    }

    /** The months in which something was closed, with how it spread over their days. */
    Map<YearMonth, Month> months() {
        Map<YearMonth, Month> months = new TreeMap<>();
        for (int day = 0; day < DAYS; day++) {
            if (byDay[day] > 0) {
                LocalDate date = LocalDate.ofEpochDay((long) FIRST_DAY + day);
                YearMonth month = YearMonth.from(date);
                boolean last = !date.isBefore(lastWeekday(month));
                months.merge(month, last ? new Month(byDay[day], 0, 0) : new Month(0, byDay[day], 1), Month::plus);
            }
        }
        return months;
    }

    /** The last Monday to Friday of a month: what follows is its end too. */
    private static LocalDate lastWeekday(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * A month's closings.
     *
     * @param atEnd closed from its last Monday to Friday on
     * @param before closed on the days before
     * @param days on how many days that was
     */
    record Month(long atEnd, long before, int days) {
        private Month plus(Month other) {
            return new Month(atEnd + other.atEnd, before + other.before, days + other.days);
        }
    }
}
