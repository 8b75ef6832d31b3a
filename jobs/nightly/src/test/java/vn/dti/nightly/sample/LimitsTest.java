package vn.dti.nightly.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.extract.ServiceLevel;
import vn.dti.schemas.pack.LimitUnit;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.TimeLimit;
import vn.dti.schemas.pack.UnitLevel;

class LimitsTest {
    private static final Limits LIMITS = new Limits(
            new WorkCalendar(PackLoader.load("hanoi"), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 6, 30)), 15 * 3600);

    @ParameterizedTest
    @CsvSource({
        "2026-10-05T09:00:00, 3, WORKING_DAY, true, 2026-10-08T17:00:00",
        "2026-10-05T09:00:00, 10.5, WORKING_DAY, false, 2026-10-19T14:30:00",
        "2026-10-05T09:00:00, 5, DAY, true, 2026-10-12T17:00:00",
        "2026-10-05T09:00:00, 7, DAY, false, 2026-10-12T09:00:00",
        "2026-08-31T09:00:00, 1, MONTH, true, 2026-09-30T17:00:00",
        "2026-10-05T13:00:00, 4, HOUR, true, 2026-10-05T17:00:00",
        "2026-10-09T14:59:00, 0, SAME_DAY, true, 2026-10-09T17:00:00",
        "2026-10-09T15:01:00, 0, SAME_DAY, true, 2026-10-12T17:00:00"
    })
    void dueTimesFollowTheLimit(
            LocalDateTime received, BigDecimal value, LimitUnit unit, String atClosing, LocalDateTime expected) {
        Procedure procedure = new Procedure(
                "1.000001",
                "Thủ tục",
                "",
                "field",
                "Lĩnh vực",
                UnitLevel.COMMUNE,
                new TimeLimit(value, unit),
                ServiceLevel.FULL,
                false,
                null,
                null,
                List.of(),
                "",
                "");

        long due = LIMITS.due(procedure, received.toEpochSecond(ZoneOffset.UTC), Boolean.parseBoolean(atClosing));

        assertThat(LocalDateTime.ofEpochSecond(due, 0, ZoneOffset.UTC)).isEqualTo(expected);
    }
}
