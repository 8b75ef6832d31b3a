package vn.dti.schemas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void aFrozenEditionIsNotPreliminary() {
        assertThat(new Edition(YearMonth.of(2026, 10), "r1", LocalDate.of(2026, 11, 10)).preliminary())
                .isFalse();
    }
}
