package vn.dti.figures.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.clock.Switch.CutOff;
import vn.dti.figures.clock.Switch.LastDay;
import vn.dti.figures.clock.Switch.NextWorkingDay;
import vn.dti.schemas.pack.LimitUnit;
import vn.dti.schemas.pack.TimeLimit;

class DeadlineClockTest {

    /** The table of the law's reading; 05/10/2026 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-05T09:00, 3, WORKING_DAY, 2026-10-08",
        "2026-10-09T16:00, 1, WORKING_DAY, 2026-10-12",
        "2026-08-28T10:00, 1, WORKING_DAY, 2026-09-03",
        "2026-08-21T10:00, 1, WORKING_DAY, 2026-08-22",
        "2026-10-05T09:00, 0.5, WORKING_DAY, 2026-10-06",
        "2026-10-05T09:00, 10.5, WORKING_DAY, 2026-10-20",
        "2026-10-05T09:00, 5, DAY, 2026-10-12",
        "2026-10-05T09:00, 30, DAY, 2026-11-04",
        "2026-08-31T09:00, 1, MONTH, 2026-09-30",
        "2026-10-05T09:00, 1.5, MONTH, 2026-11-20",
        "2026-10-09T15:01, 0, SAME_DAY, 2026-10-12",
        "2026-10-09T15:00, 0, SAME_DAY, 2026-10-09",
        "2026-10-09T14:59, 0, SAME_DAY, 2026-10-09",
        "2026-10-10T10:00, 0, SAME_DAY, 2026-10-12"
    })
    void endsAtMidnightOfTheLastDay(LocalDateTime received, BigDecimal value, LimitUnit unit, LocalDate lastDay) {
        LocalDateTime due = clock(DeadlineRules.LAW).due(received, new TimeLimit(value, unit));
        assertThat(due.toLocalDate()).isEqualTo(lastDay);
        assertThat(due.plusNanos(1_000)).isEqualTo(lastDay.plusDays(1).atStartOfDay());
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05T09:00, 8, 2026-10-06T09:30", "2026-10-05T09:00, 0.5, 2026-10-05T09:30"})
    void countsHoursInSessions(LocalDateTime received, BigDecimal hours, LocalDateTime due) {
        assertThat(clock(DeadlineRules.LAW).due(received, new TimeLimit(hours, LimitUnit.HOUR)))
                .isEqualTo(due);
    }

    /** Monday 15:30 and three working days: the two readings of "counted from the next working day". */
    @ParameterizedTest
    @CsvSource({
        "WHERE_A_RULE_SAYS_SO, IS_DAY_OF_RECEIPT, 2026-10-08",
        "EVERY_LIMIT, IS_DAY_OF_RECEIPT, 2026-10-09",
        "EVERY_LIMIT, IS_DAY_ONE, 2026-10-08"
    })
    void readsTheCutOffInNamedWays(CutOff cutOff, NextWorkingDay nextWorkingDay, LocalDate lastDay) {
        DeadlineRules rules = DeadlineRules.LAW.with(cutOff, nextWorkingDay);
        LocalDateTime received = LocalDateTime.of(2026, 10, 5, 15, 30);
        assertThat(clock(rules).due(received, new TimeLimit(BigDecimal.valueOf(3), LimitUnit.WORKING_DAY)))
                .isEqualTo(lastDay.atTime(23, 59, 59, 999_999_000));
    }

    @Test
    void keepsALastDayOffWhereTheRuleSaysSo() {
        DeadlineRules rules = DeadlineRules.LAW.with(LastDay.STAYS);
        assertThat(clock(rules)
                        .due(LocalDateTime.of(2026, 10, 5, 9, 0), new TimeLimit(BigDecimal.valueOf(5), LimitUnit.DAY))
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Clocks.limit("0 WORKING_DAY"));
        assertThatIllegalArgumentException().isThrownBy(() -> Clocks.limit("-1 HOUR"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clocks.limit("0.0001 HOUR"))
                .withMessage("a time limit of less than a second: 0.0001 HOUR");
        assertThatThrownBy(() -> Clocks.limit("5000000000 DAY")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void travelsToTheWorkersOfAnEngine() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(clock(DeadlineRules.LAW));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DeadlineClock read = (DeadlineClock) in.readObject();
            assertThat(read.due(
                                    LocalDateTime.of(2026, 8, 28, 10, 0),
                                    new TimeLimit(BigDecimal.ONE, LimitUnit.WORKING_DAY))
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 9, 3));
        }
    }

    private static DeadlineClock clock(DeadlineRules rules) {
        WorkingCalendar calendar = Calendars.of2026();
        return new DeadlineClock(calendar, new OfficeHours(Calendars.SESSIONS, calendar), LocalTime.of(15, 0), rules);
    }
}
