package vn.dti.schemas.dataset;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A span of local days.
 *
 * @param kind what it is
 * @param name {@code 2026-10}, {@code 2026-Q4}, {@code 2026}
 * @param from first day
 * @param to last day: of the calendar span, or the day the figures speak of where the span has not ended
 */
public record Period(PeriodKind kind, String name, LocalDate from, LocalDate to) implements Comparable<Period> {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins: " + from + " to " + to);
        }
    }

    /** The month that holds a day, to its end or to a day, whichever is first. */
    public static Period month(YearMonth month, LocalDate asOf) {
        return new Period(PeriodKind.MONTH, month.toString(), month.atDay(1), earlier(month.atEndOfMonth(), asOf));
    }

    /** The quarter that holds a month, to its end or to a day, whichever is first. */
    public static Period quarter(YearMonth month, LocalDate asOf) {
        int quarter = (month.getMonthValue() + 2) / 3;
        YearMonth first = YearMonth.of(month.getYear(), quarter * 3 - 2);
        return new Period(
                PeriodKind.QUARTER,
                month.getYear() + "-Q" + quarter,
                first.atDay(1),
                earlier(first.plusMonths(2).atEndOfMonth(), asOf));
    }

    /** A year, to its end or to a day, whichever is first. */
    public static Period year(int year, LocalDate asOf) {
        return new Period(
                PeriodKind.YEAR,
                Integer.toString(year),
                LocalDate.of(year, 1, 1),
                earlier(LocalDate.of(year, 12, 31), asOf));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    @Override
    public int compareTo(Period other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }
}
