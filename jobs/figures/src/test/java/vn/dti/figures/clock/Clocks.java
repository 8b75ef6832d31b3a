package vn.dti.figures.clock;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.pack.LimitUnit;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.TimeLimit;

/** The clocks of Hà Nội's pack under each version, and short ways to write instants and limits. */
final class Clocks {
    static final Pack HANOI = PackLoader.load("hanoi");

    private Clocks() {}

    static DeadlineClock of(ClockVersion version) {
        return DeadlineClock.of(HANOI, version);
    }

    static DeadlineClock law(Switch... changed) {
        WorkingCalendar calendar = WorkingCalendar.of(HANOI);
        return new DeadlineClock(
                calendar,
                new OfficeHours(HANOI.settings().officeHours(), calendar),
                LocalTime.of(15, 0),
                DeadlineRules.LAW.with(changed));
    }

    /** {@code 2026-10-05 09:00}; {@code 24:00} is the day's last microsecond; {@code -} never; {@code waiting}. */
    static long at(String text) {
        if (text.equals("-")) {
            return DeadlineClock.NO_DUE;
        }
        if (text.equals("waiting")) {
            return DeadlineClock.WAITING;
        }
        String[] parts = text.split(" ");
        if (parts[1].equals("24:00")) {
            return at(parts[0] + " 00:00") + WorkingCalendar.DAY - 1;
        }
        return LocalTimes.micros(LocalDateTime.parse(parts[0] + "T" + parts[1]));
    }

    /** {@code 3 WORKING_DAY}, {@code 3 WORKING_DAY 16:00} with a cut-off hour of its own. */
    static CountedLimit limit(String text) {
        String[] parts = text.split(" ");
        return CountedLimit.of(new TimeLimit(
                new BigDecimal(parts[0]),
                LimitUnit.valueOf(parts[1]),
                parts.length > 2 ? LocalTime.parse(parts[2]) : null));
    }

    /** An instant as {@link #at} reads it, for messages. */
    static String text(long instant) {
        if (instant >= DeadlineClock.WAITING) {
            return instant == DeadlineClock.WAITING ? "waiting" : "-";
        }
        LocalDateTime time = LocalTimes.time(instant);
        return time.toLocalTime().equals(LocalTime.of(23, 59, 59, 999_999_000))
                ? time.toLocalDate() + " 24:00"
                : time.toLocalDate() + " " + time.toLocalTime();
    }
}
