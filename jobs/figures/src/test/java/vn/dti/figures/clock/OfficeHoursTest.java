package vn.dti.figures.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.pack.CalendarDay;
import vn.dti.schemas.pack.CalendarDay.Kind;

/** The table of the clean clock: half past seven to half past eleven, half past one to five; earliest boundary. */
class OfficeHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-21T08:00, 5, 2026-09-21T15:00",
        "2026-09-21T08:30, 3, 2026-09-21T11:30",
        "2026-09-21T08:00, 7, 2026-09-21T17:00",
        "2026-09-21T12:00, 1, 2026-09-21T14:30",
        "2026-09-18T22:00, 2, 2026-09-21T09:30",
        "2026-09-21T07:30, 168, 2026-10-21T10:30",
        "2026-12-31T07:30, 16, 2027-01-04T08:30"
    })
    void runsWhileTheOfficeIsOpen(LocalDateTime start, int hours, LocalDateTime expected) {
        assertThat(hours().plus(start, Duration.ofHours(hours))).isEqualTo(expected);
    }

    @Test
    void skipsAHolidayAndUsesAWorkedSaturday() {
        LocalDateTime friday = LocalDateTime.of(2026, 9, 18, 22, 0);
        assertThat(hours(Calendars.day("2026-09-21", Kind.OFF)).plus(friday, Duration.ofHours(2)))
                .isEqualTo(LocalDateTime.of(2026, 9, 22, 9, 30));
        assertThat(hours(Calendars.day("2026-09-19", Kind.WORKED)).plus(friday, Duration.ofHours(2)))
                .isEqualTo(LocalDateTime.of(2026, 9, 19, 9, 30));
    }

    /** A worked Saturday morning: two hours of Friday night end on it, six reach Monday. */
    @Test
    void aDayMayHaveHoursOfItsOwn() {
        CalendarDay saturday = new CalendarDay(
                LocalDate.of(2026, 9, 19), Kind.WORKED, List.of(Calendars.session("07:30", "11:30")), "", "test");
        OfficeHours hours = hours(saturday);
        LocalDateTime friday = LocalDateTime.of(2026, 9, 18, 22, 0);
        assertThat(hours.plus(friday, Duration.ofHours(2))).isEqualTo(LocalDateTime.of(2026, 9, 19, 9, 30));
        assertThat(hours.plus(friday, Duration.ofHours(4))).isEqualTo(LocalDateTime.of(2026, 9, 19, 11, 30));
        assertThat(hours.plus(friday, Duration.ofHours(6))).isEqualTo(LocalDateTime.of(2026, 9, 21, 9, 30));
        assertThat(hours.between(micros(friday), micros(LocalDateTime.of(2026, 9, 21, 9, 30))))
                .isEqualTo(6 * 3_600_000_000L);
    }

    /** Friday 16:00 to Monday 09:30 on plain hours: one hour and two, exact to the microsecond. */
    @Test
    void measuresWorkingTimeExactly() {
        LocalDateTime from = LocalDateTime.of(2026, 9, 18, 16, 0, 0, 1_000);
        LocalDateTime to = LocalDateTime.of(2026, 9, 21, 9, 30);
        assertThat(hours().between(micros(from), micros(to))).isEqualTo(3 * 3_600_000_000L - 1);
        assertThat(hours().between(micros(to), micros(from))).isEqualTo(1 - 3 * 3_600_000_000L);
        assertThat(OfficeHours.of(Clocks.HANOI).between(micros(from), micros(to)))
                .isEqualTo(3 * 3_600_000_000L - 1);
    }

    @Test
    void refusesWhatIsNoClock() {
        WorkingCalendar calendar = Calendars.of2026();
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeHours(List.of(), calendar));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeHours(
                        List.of(Calendars.session("07:30", "11:30"), Calendars.session("11:00", "17:00")), calendar))
                .withMessageContaining("overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours().plus(LocalDateTime.of(2026, 9, 21, 8, 0), Duration.ZERO));
    }

    private static long micros(LocalDateTime time) {
        return LocalTimes.micros(time);
    }

    private static OfficeHours hours(CalendarDay... exceptions) {
        return new OfficeHours(Calendars.SESSIONS, new WorkingCalendar(Calendars.WEEK, List.of(exceptions)));
    }
}
