package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @Test
    void agreesWithTheLibraryOnEveryDay() {
        for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
            assertThat(Days.exists(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                    .as("%s", day)
                    .isTrue();
            assertThat(Days.sinceEpoch(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                    .as("%s", day)
                    .isEqualTo(day.toEpochDay());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1989, 12, 31",
        "2101, 1, 1",
        "2026, 0, 1",
        "2026, 13, 1",
        "2026, 4, 31",
        "2026, 2, 29",
        "2100, 2, 29",
        "2026, 1, 0",
        "2026, 1, 32",
        "0, 1, 1",
        "-2026, 1, 1"
    })
    void knowsDaysThatAreNone(int year, int month, int day) {
        assertThat(Days.exists(year, month, day)).isFalse();
    }
}
