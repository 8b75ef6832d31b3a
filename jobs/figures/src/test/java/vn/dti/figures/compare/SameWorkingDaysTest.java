package vn.dti.figures.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.pack.PackLoader;

/** Which part of an earlier month an unfinished one is compared with, by the calendar of Việt Nam. */
class SameWorkingDaysTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(PackLoader.load("hanoi"));

    /** The day, the earlier month, the last day of its part, and the working. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-15 | 2026-09 | 2026-09-17 | 1, 2, 5-9, 12-15/10 are 11; September has 3, 4, 7-11, 14-17 after 2/9
            2026-10-01 | 2026-09 | 2026-09-03 | the first working day of each
            2026-10-04 | 2026-09 | 2026-09-06 | Sunday: 2 worked, then 2 off; 3, 4/9 and the weekend 5, 6/9
            2026-10-03 | 2026-09 | 2026-09-05 | Saturday: 2 worked, then 1 off; of the weekend only its first day
            2026-11-01 | 2026-10 | -          | a Sunday: no working day has passed
            2026-11-02 | 2026-10 | 2026-10-01 | one worked
            2026-03-31 | 2026-02 | -          | 22 worked; February has 15 beside Tết
            2026-03-20 | 2026-02 | 2026-02-27 | 15 worked; 2-6, 9-13, 23-27/2
            2026-03-22 | 2026-02 | 2026-02-28 | 15 worked, 2 off; the month ends after one: the whole of it
            2026-10-15 | 2025-10 | 2025-10-15 | 11 worked; 1-3, 6-10, 13-15/10/2025
            2026-08-22 | 2026-07 | 2026-07-22 | a worked Saturday counts: 16; 1-3, 6-10, 13-17, 20-22/7
            """)
    void asManyWorkingDays(LocalDate day, YearMonth earlier, String last, String working) {
        Period now = Period.month(YearMonth.from(day), day);
        String found = SameWorkingDays.in(CALENDAR, now, whole(earlier))
                .map(part -> part.to().toString())
                .orElse("-");
        assertThat(found).as(working).isEqualTo(last);
    }

    private static Period whole(YearMonth month) {
        return Period.month(month, LocalDate.MAX);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-15, 2026-09, 2026-09-01/2026-09-17"})
    void thePartIsARangeFromTheFirst(LocalDate day, YearMonth earlier, String name) {
        Period part = SameWorkingDays.in(CALENDAR, Period.month(YearMonth.from(day), day), whole(earlier))
                .orElseThrow();
        assertThat(part.name()).isEqualTo(name);
        assertThat(part.kind()).isEqualTo(PeriodKind.RANGE);
        assertThat(part.from()).isEqualTo(earlier.atDay(1));
    }
}
