package vn.dti.figures.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.pack.Pack;

/**
 * What an edition's month is compared with: the whole months before and a year before where it is over, else the parts of them
 * with as many working days.
 *
 * @param monthBefore of the month before; empty where no part of it may be compared
 * @param yearBefore of the same month of the year before; empty where no part of it may be compared
 */
public record ComparedPeriods(Optional<Period> monthBefore, Optional<Period> yearBefore) {
    /** How many months back the month before is. */
    public static final int MONTH_BEFORE = 1;
    /** How many months back the same month of the year before is. */
    public static final int YEAR_BEFORE = 12;

    /** The periods of an edition, by the pack's calendar and where its months begin and end. */
    public static ComparedPeriods of(Pack pack, Edition edition) {
        Edition dated = edition.in(pack.settings().reportMonths());
        WorkingCalendar calendar = WorkingCalendar.of(pack);
        return new ComparedPeriods(part(calendar, dated, MONTH_BEFORE), part(calendar, dated, YEAR_BEFORE));
    }

    private static Optional<Period> part(WorkingCalendar calendar, Edition edition, int monthsBack) {
        YearMonth month = edition.month().minusMonths(monthsBack);
        Period whole = Period.of(PeriodKind.MONTH, month, LocalDate.MAX, edition.months());
        boolean over = edition.lastDay().equals(edition.months().last(edition.month()));
        return over ? Optional.of(whole) : SameWorkingDays.in(calendar, edition.period(PeriodKind.MONTH), whole);
    }

    /** Those that are no whole months. */
    public List<Period> parts() {
        return Stream.of(monthBefore, yearBefore)
                .flatMap(Optional::stream)
                .filter(period -> period.kind() == PeriodKind.RANGE)
                .toList();
    }
}
