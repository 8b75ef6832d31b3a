package vn.dti.schemas.dataset;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import vn.dti.schemas.pack.ReportMonths;

/**
 * One month's figures under one name that never has two contents.
 *
 * @param month the month
 * @param revision {@code p20261031}, {@code p20261031.2}; {@code r1} once frozen
 * @param date the night's day D: what was known then
 * @param months where the city's months begin and end
 */
public record Edition(YearMonth month, String revision, LocalDate date, ReportMonths months) {

    /** An edition of a calendar month. */
    public Edition(YearMonth month, String revision, LocalDate date) {
        this(month, revision, date, ReportMonths.CALENDAR);
    }

    /** The same edition where months begin and end so. */
    public Edition in(ReportMonths other) {
        return new Edition(month, revision, date, other);
    }

    /** The n-th preliminary edition of a day. */
    public static Edition preliminary(YearMonth month, LocalDate date, int n) {
        String base = "p" + date.format(DateTimeFormatter.BASIC_ISO_DATE);
        return new Edition(month, n == 1 ? base : base + "." + n, date);
    }

    /** The n-th frozen edition of a month. */
    public static Edition frozen(YearMonth month, LocalDate date, int n) {
        return new Edition(month, "r" + n, date);
    }

    /** Whether it may still change its figures under another name. */
    public boolean preliminary() {
        return revision.startsWith("p");
    }

    /** The name on every figure and the path below {@code releases}: {@code 2026-10/p20261031}. */
    public String name() {
        return month + "/" + revision;
    }

    /** The period of a kind that holds the month, to the last day the figures speak of. */
    public Period period(PeriodKind kind) {
        return Period.of(kind, month, lastDay(), months);
    }

    /** The last day the figures speak of: D or the month's end, whichever is first. */
    public LocalDate lastDay() {
        LocalDate end = months.last(month);
        return date.isBefore(end) ? date : end;
    }

    /** The instant the figures speak of: the end of {@link #lastDay}, that is midnight of the next day. */
    public LocalDateTime asOf() {
        return lastDay().plusDays(1).atStartOfDay();
    }
}
