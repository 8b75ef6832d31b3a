package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportMonthsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 2026-10-31, 2026-10, 2026-10-01, 2026-10-31",
        "0, 2024-02-29, 2024-02, 2024-02-01, 2024-02-29",
        "14, 2026-10-14, 2026-10, 2026-09-15, 2026-10-14",
        "14, 2026-10-15, 2026-11, 2026-10-15, 2026-11-14",
        "14, 2026-12-31, 2027-01, 2026-12-15, 2027-01-14",
        "14, 2026-01-01, 2026-01, 2025-12-15, 2026-01-14",
        "28, 2026-02-28, 2026-02, 2026-01-29, 2026-02-28",
        "28, 2026-03-01, 2026-03, 2026-03-01, 2026-03-28",
        "1, 2026-10-01, 2026-10, 2026-09-02, 2026-10-01",
        "1, 2026-10-02, 2026-11, 2026-10-02, 2026-11-01",
    })
    void aDayLiesInOneMonth(int closingDay, LocalDate day, YearMonth month, LocalDate first, LocalDate last) {
        ReportMonths months = new ReportMonths(closingDay);

        assertThat(months.of(day)).isEqualTo(month);
        assertThat(months.first(month)).isEqualTo(first);
        assertThat(months.last(month)).isEqualTo(last);
    }

    /** Every day of six years is in the month whose first and last day hold it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 14, 27, 28})
    void monthsMeetAndHoldTheirDays(int closingDay) {
        ReportMonths months = new ReportMonths(closingDay);
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            YearMonth month = months.of(day);
            assertThat(day).isBetween(months.first(month), months.last(month));
            assertThat(months.first(month.plusMonths(1)))
                    .isEqualTo(months.last(month).plusDays(1));
        }
    }

    @Test
    void aDayThatNotEveryMonthHasIsNone() {
        assertThatThrownBy(() -> new ReportMonths(29)).hasMessage("not a closing day: 29");
        assertThatThrownBy(() -> new ReportMonths(-1)).hasMessage("not a closing day: -1");
    }
}
