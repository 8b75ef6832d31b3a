package vn.dti.schemas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.pack.ReportMonths;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10,2026-10-31,2026-10-01,2026-10-31",
        "2026-10,2026-10-12,2026-10-01,2026-10-12",
        "2026-10,2027-03-01,2026-10-01,2026-10-31",
        "2024-02,2024-12-31,2024-02-01,2024-02-29"
    })
    void aMonthEndsWithItselfOrTheDay(YearMonth month, LocalDate day, LocalDate from, LocalDate to) {
        assertThat(Period.month(month, day)).isEqualTo(new Period(PeriodKind.MONTH, month.toString(), from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01,2026-12-31,2026-Q1,2026-01-01,2026-03-31",
        "2026-03,2026-12-31,2026-Q1,2026-01-01,2026-03-31",
        "2026-10,2026-11-15,2026-Q4,2026-10-01,2026-11-15",
        "2026-12,2027-01-01,2026-Q4,2026-10-01,2026-12-31"
    })
    void aQuarterHoldsItsThreeMonths(YearMonth month, LocalDate day, String name, LocalDate from, LocalDate to) {
        assertThat(Period.quarter(month, day)).isEqualTo(new Period(PeriodKind.QUARTER, name, from, to));
    }

    /** Calendar months, and months that close on the 14th; to the day, or to the span's end: then it is not cumulative. */
    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-10, 2026-12-31, 0, 2026-10, 2026-10-01, 2026-10-31, false",
        "MONTH, 2026-10, 2026-10-30, 0, 2026-10, 2026-10-01, 2026-10-30, true",
        "HALF, 2026-06, 2026-12-31, 0, 2026-H1, 2026-01-01, 2026-06-30, false",
        "HALF, 2026-07, 2026-07-31, 0, 2026-H2, 2026-07-01, 2026-07-31, true",
        "HALF, 2026-12, 2026-12-31, 0, 2026-H2, 2026-07-01, 2026-12-31, false",
        "NINE_MONTHS, 2026-01, 2026-01-31, 0, 2026-9M, 2026-01-01, 2026-01-31, true",
        "NINE_MONTHS, 2026-09, 2026-09-30, 0, 2026-9M, 2026-01-01, 2026-09-30, false",
        "YEAR, 2026-10, 2026-10-31, 0, 2026, 2026-01-01, 2026-10-31, true",
        "MONTH, 2026-10, 2026-12-31, 14, 2026-10, 2026-09-15, 2026-10-14, false",
        "MONTH, 2026-11, 2026-10-31, 14, 2026-11, 2026-10-15, 2026-10-31, true",
        "QUARTER, 2026-10, 2026-12-31, 14, 2026-Q4, 2026-09-15, 2026-12-14, false",
        "QUARTER, 2026-12, 2026-12-14, 14, 2026-Q4, 2026-09-15, 2026-12-14, false",
        "HALF, 2026-09, 2026-09-14, 14, 2026-H2, 2026-06-15, 2026-09-14, true",
        "NINE_MONTHS, 2026-09, 2026-09-20, 14, 2026-9M, 2025-12-15, 2026-09-14, false",
        "YEAR, 2026-01, 2025-12-31, 14, 2026, 2025-12-15, 2025-12-31, true",
        "YEAR, 2026-12, 2026-12-31, 14, 2026, 2025-12-15, 2026-12-14, false",
    })
    void periodsAreRunsOfTheCitysMonths(
            PeriodKind kind,
            YearMonth month,
            LocalDate day,
            int closingDay,
            String name,
            LocalDate from,
            LocalDate to,
            boolean cumulative) {
        ReportMonths months = new ReportMonths(closingDay);
        Period period = Period.of(kind, month, day, months);

        assertThat(period).isEqualTo(new Period(kind, name, from, to));
        assertThat(period.cumulative(months)).isEqualTo(cumulative);
    }

    @Test
    void noNineMonthsHoldOctoberAndARangeNoMonth() {
        LocalDate day = LocalDate.of(2026, 10, 31);
        assertThatThrownBy(() -> Period.of(PeriodKind.NINE_MONTHS, YearMonth.of(2026, 10), day, ReportMonths.CALENDAR))
                .hasMessage("no nine months hold 2026-10");
        assertThatThrownBy(() -> Period.of(PeriodKind.RANGE, YearMonth.of(2026, 10), day, ReportMonths.CALENDAR))
                .hasMessage("a range holds no month by itself");
        assertThat(new Period(PeriodKind.RANGE, "r", day, day).cumulative(ReportMonths.CALENDAR))
                .isFalse();
    }

    @Test
    void aYearEndsWithItselfOrTheDay() {
        assertThat(Period.year(2026, LocalDate.of(2026, 10, 31)))
                .isEqualTo(new Period(PeriodKind.YEAR, "2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 31)));
        assertThat(Period.year(2025, LocalDate.of(2026, 10, 31)).to()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void periodsSortByKindThenName() {
        LocalDate day = LocalDate.of(2026, 12, 31);
        Period september = Period.month(YearMonth.of(2026, 9), day);
        Period october = Period.month(YearMonth.of(2026, 10), day);

        assertThat(september).isLessThan(october);
        assertThat(october).isLessThan(Period.quarter(YearMonth.of(2026, 1), day));
        assertThat(Period.of(PeriodKind.HALF, YearMonth.of(2026, 10), day, ReportMonths.CALENDAR))
                .as("kinds as texts, as in the key of the figures")
                .isLessThan(september);
    }

    @Test
    void aPeriodDoesNotRunBackwards() {
        assertThatThrownBy(() -> Period.month(YearMonth.of(2026, 10), LocalDate.of(2026, 9, 30)))
                .hasMessage("period ends before it begins: 2026-10-01 to 2026-09-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10,2026-10-31,1,2026-10/p20261031,2026-11-01T00:00",
        "2026-10,2026-10-15,2,2026-10/p20261015.2,2026-10-16T00:00",
        "2026-10,2026-11-09,1,2026-10/p20261109,2026-11-01T00:00"
    })
    void anEditionIsNamedAfterItsNight(YearMonth month, LocalDate date, int n, String name, LocalDateTime asOf) {
        Edition edition = Edition.preliminary(month, date, n);

        assertThat(edition.name()).isEqualTo(name);
        assertThat(edition.asOf()).isEqualTo(asOf);
        assertThat(edition.preliminary()).isTrue();
    }

    /** October ends on the 14th: what is said of it on the 31st is as of that day's end; November is to the 31st. */
    @ParameterizedTest
    @CsvSource({
        "2026-10,2026-10-31,2026-10-15T00:00",
        "2026-10,2026-10-14,2026-10-15T00:00",
        "2026-10,2026-10-13,2026-10-14T00:00",
        "2026-11,2026-10-31,2026-11-01T00:00"
    })
    void anEditionEndsWithTheCitysMonth(YearMonth month, LocalDate date, LocalDateTime asOf) {
        Edition edition = Edition.preliminary(month, date, 1).in(new ReportMonths(14));

        assertThat(edition.asOf()).isEqualTo(asOf);
        assertThat(edition.period(PeriodKind.MONTH).to()).isEqualTo(edition.lastDay());
    }

    @Test
    void aFrozenEditionIsNotPreliminary() {
        assertThat(new Edition(YearMonth.of(2026, 10), "r1", LocalDate.of(2026, 11, 10)).preliminary())
                .isFalse();
    }
}
