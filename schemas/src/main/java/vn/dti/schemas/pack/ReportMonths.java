package vn.dti.schemas.pack;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Where the months of a city's reports begin and end: the one place where a day becomes a month. Quarters, halves and years are
 * runs of such months.
 *
 * @param closingDay the last day of a report's month: with 14 October runs from 15 September to 14 October; {@link #NONE} for
 *     calendar months
 */
public record ReportMonths(int closingDay) {
    /** No closing day of its own. */
    public static final int NONE = 0;
    /** A closing day that every month has. */
    public static final int LAST = 28;
    /** Calendar months. */
    public static final ReportMonths CALENDAR = new ReportMonths(NONE);

    public ReportMonths {
        if (closingDay < NONE || closingDay > LAST) {
            throw new IllegalArgumentException("not a closing day: " + closingDay);
        }
    }

    /** The month that holds a day. */
    public YearMonth of(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return closingDay == NONE || day.getDayOfMonth() <= closingDay ? month : month.plusMonths(1);
    }

    /** A month's first day. */
    public LocalDate first(YearMonth month) {
        return last(month.minusMonths(1)).plusDays(1);
    }

    /** A month's last day. */
    public LocalDate last(YearMonth month) {
        return closingDay == NONE ? month.atEndOfMonth() : month.atDay(closingDay);
    }
}
