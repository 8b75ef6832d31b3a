package vn.dti.schemas.dataset;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.dti.schemas.pack.ReportMonths;

/**
 * A span of local days.
 *
 * @param kind what it is
 * @param name {@code 2026-10}, {@code 2026-Q4}, {@code 2026-H2}, {@code 2026-9M}, {@code 2026}
 * @param from first day
 * @param to last day: of the whole span, or the day the figures speak of where the span has not ended
 */
public record Period(PeriodKind kind, String name, LocalDate from, LocalDate to) implements Comparable<Period> {
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int NINE = 9;
    private static final int YEAR = 12;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins: " + from + " to " + to);
        }
    }

    /**
     * The period of a kind that holds a month, to its end or to a day, whichever is first.
     *
     * @param months where months begin and end
     * @throws IllegalArgumentException where no such period holds the month: nine months after September, or a
     *     {@link PeriodKind#RANGE}
     */
    public static Period of(PeriodKind kind, YearMonth month, LocalDate asOf, ReportMonths months) {
        int year = month.getYear();
        return switch (kind) {
            case MONTH -> run(kind, month.toString(), month, 1, asOf, months);
            case QUARTER ->
                run(kind, year + "-Q" + number(month, QUARTER), first(month, QUARTER), QUARTER, asOf, months);
            case HALF -> run(kind, year + "-H" + number(month, HALF), first(month, HALF), HALF, asOf, months);
            case NINE_MONTHS -> {
                if (month.getMonthValue() > NINE) {
                    throw new IllegalArgumentException("no nine months hold " + month);
                }
                yield run(kind, year + "-9M", first(month, YEAR), NINE, asOf, months);
            }
            case YEAR -> run(kind, Integer.toString(year), first(month, YEAR), YEAR, asOf, months);
            case RANGE -> throw new IllegalArgumentException("a range holds no month by itself");
        };
    }

    /** Which run of so many months in its year holds a month, from 1. */
    private static int number(YearMonth month, int length) {
        return (month.getMonthValue() - 1) / length + 1;
    }

    private static YearMonth first(YearMonth month, int length) {
        return YearMonth.of(month.getYear(), (number(month, length) - 1) * length + 1);
    }

    private static Period run(
            PeriodKind kind, String name, YearMonth first, int length, LocalDate asOf, ReportMonths months) {
        LocalDate end = months.last(first.plusMonths(length - 1L));
        return new Period(kind, name, months.first(first), asOf.isBefore(end) ? asOf : end);
    }

    /** The calendar month, to its end or to a day, whichever is first. */
    public static Period month(YearMonth month, LocalDate asOf) {
        return of(PeriodKind.MONTH, month, asOf, ReportMonths.CALENDAR);
    }

    /** The calendar quarter that holds a month, to its end or to a day, whichever is first. */
    public static Period quarter(YearMonth month, LocalDate asOf) {
        return of(PeriodKind.QUARTER, month, asOf, ReportMonths.CALENDAR);
    }

    /** The calendar year, to its end or to a day, whichever is first. */
    public static Period year(int year, LocalDate asOf) {
        return of(PeriodKind.YEAR, YearMonth.of(year, 1), asOf, ReportMonths.CALENDAR);
    }

    /**
     * Whether it is cumulative to its last day (lũy kế), that is not at an end, and not of its whole span (trong kỳ).
     *
     * @param months where months begin and end
     */
    public boolean cumulative(ReportMonths months) {
        return kind != PeriodKind.RANGE
                && !of(kind, months.of(from), LocalDate.MAX, months).to().equals(to);
    }

    /** In the order of the figures' key, which is that of texts. */
    @Override
    public int compareTo(Period other) {
        int byKind = kind.name().compareTo(other.kind.name());
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }
}
