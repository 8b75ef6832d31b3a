package vn.dti.figures.compare;

import java.time.LocalDate;
import java.util.Optional;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;

/**
 * The part of an earlier month that may be compared with a month that is not over: from its first day, as many working days,
 * and after the last of them as many days off as have passed, where they follow it.
 */
public final class SameWorkingDays {
    private SameWorkingDays() {}

    /**
     * The comparable part of an earlier month.
     *
     * @param now the days so far of a month, from its first
     * @param earlier the earlier month, whole
     * @return a {@link PeriodKind#RANGE}, or the earlier month itself where its last day is reached; empty where no working day
     *     has passed, or the earlier month has not as many
     */
    public static Optional<Period> in(WorkingCalendar calendar, Period now, Period earlier) {
        int worked = 0;
        int trailing = 0;
        for (LocalDate day = now.from(); !day.isAfter(now.to()); day = day.plusDays(1)) {
            boolean working = calendar.isWorkingDay(day);
            worked += working ? 1 : 0;
            trailing = working ? 0 : trailing + 1;
        }
        if (worked == 0) {
            return Optional.empty();
        }
        LocalDate first = earlier.from();
        LocalDate last = calendar.plusWorkingDays(first.minusDays(1), worked);
        if (last.isAfter(earlier.to())) {
            return Optional.empty();
        }
        for (int i = 0; i < trailing; i++) {
            LocalDate next = last.plusDays(1);
            if (next.isAfter(earlier.to()) || calendar.isWorkingDay(next)) {
                break;
            }
            last = next;
        }
        return Optional.of(
                last.equals(earlier.to()) ? earlier : new Period(PeriodKind.RANGE, first + "/" + last, first, last));
    }
}
