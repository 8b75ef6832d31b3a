package vn.dti.nightly.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.pack.PackLoader;

class WorkCalendarTest {
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(PackLoader.load("hanoi"), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "2026-10-05T09:00:00, 8, 2026-10-06T09:00:00",
        "2026-10-05T13:00:00, 4, 2026-10-05T17:00:00",
        "2026-10-05T18:00:00, 8, 2026-10-06T17:00:00",
        "2026-10-09T16:00:00, 3, 2026-10-12T09:30:00",
        "2026-08-21T10:00:00, 8, 2026-08-22T10:00:00",
        "2026-08-28T10:00:00, 8, 2026-09-03T10:00:00",
        "2026-02-17T10:00:00, 1, 2026-02-23T08:30:00"
    })
    void workingHoursPassOnWorkingDaysOnly(LocalDateTime from, int hours, LocalDateTime expected) {
        long end = CALENDAR.plus(from.toEpochSecond(ZoneOffset.UTC), hours * 3600L);

        assertThat(LocalDateTime.ofEpochSecond(end, 0, ZoneOffset.UTC)).isEqualTo(expected);
        assertThat(CALENDAR.between(from.toEpochSecond(ZoneOffset.UTC), end)).isEqualTo(hours * 3600L);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05, 3, 2026-10-08", "2026-10-09, 1, 2026-10-12", "2026-08-28, 1, 2026-09-03"})
    void workingDaysAreCountedFromTheNext(LocalDate from, int days, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(from.toEpochDay(), days)).isEqualTo(expected.toEpochDay());
    }
}
