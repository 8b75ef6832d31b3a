package vn.dti.figures.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.pack.CalendarDay.Kind;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = Calendars.of2026();

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, true, a Monday",
        "2026-10-10, false, a Saturday",
        "2026-08-22, true, a worked Saturday",
        "2026-02-17, false, Tết",
        "1969-12-31, true, a Wednesday before the calendar begins",
        "1969-12-28, false, a Sunday before it",
        "2100-01-01, true, a Friday after it ends",
        "2100-01-02, false, a Saturday after it"
    })
    void knowsWorkingDays(LocalDate day, boolean worked, String why) {
        assertThat(calendar.isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 3, 2026-10-08",
        "2026-10-09, 1, 2026-10-12",
        "2026-08-28, 1, 2026-09-03",
        "2026-08-21, 1, 2026-08-22",
        "2026-10-10, 1, 2026-10-12"
    })
    void addsWorkingDays(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
        assertThat(calendar.workingDaysBetween(from, expected)).isEqualTo(days);
    }

    @Test
    void countsTheLastDayButNotTheFirst() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 5)))
                .isZero();
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 12)))
                .isEqualTo(5);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 5)))
                .isEqualTo(-5);
    }

    @Test
    void countsLikeSomeoneWhoCountsDayByDay() {
        Random random = new Random(20261031);
        LocalDate[] bases = {LocalDate.of(1969, 11, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2099, 11, 1)};
        for (int i = 0; i < 300; i++) {
            LocalDate from = bases[i % bases.length].plusDays(random.nextInt(100));
            LocalDate to = from.plusDays(random.nextInt(120));
            long expected = from.plusDays(1)
                    .datesUntil(to.plusDays(1))
                    .filter(calendar::isWorkingDay)
                    .count();
            assertThat(calendar.workingDaysBetween(from, to))
                    .as(from + " to " + to)
                    .isEqualTo(expected);
        }
    }

    @Test
    void refusesWhatIsNoCalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(EnumSet.noneOf(DayOfWeek.class), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(
                        Calendars.WEEK,
                        List.of(Calendars.day("2026-08-22", Kind.WORKED), Calendars.day("2026-08-22", Kind.OFF))))
                .withMessage("calendar date twice: 2026-08-22 as WORKED and as OFF");
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 10, 5), 0));
    }
}
