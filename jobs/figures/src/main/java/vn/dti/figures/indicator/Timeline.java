package vn.dti.figures.indicator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.dti.figures.compare.ComparedPeriods;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.ReportMonths;

/**
 * The time an edition's figures cover: its month and the twelve before, cut into stretches by boundaries: the first instants
 * of the months, the ends of the parts of months that the edition's is compared with, and the instant the figures speak of.
 * Every period is a run of whole stretches.
 */
public final class Timeline {
    private static final int EARLIER_MONTHS = 12;
    private static final int NINE_MONTHS = 9;

    private final List<LocalDateTime> boundaries;
    private final List<Span> spans = new ArrayList<>();

    /**
     * A period as a run of stretches.
     *
     * @param period the period
     * @param first position of its first stretch, which is also its opening boundary
     * @param last position of its last stretch; its closing boundary is the next position
     * @param split whether units are split by field, procedure and channel in it: the edition's own month, quarter, year
     */
    public record Span(Period period, int first, int last, boolean split) {

        /** Whether a stretch of the timeline lies in the period. */
        public boolean covers(int stretch) {
            return first <= stretch && stretch <= last;
        }

        /** The boundary at which the period opens. */
        public int opening() {
            return first;
        }

        /** The boundary at which it closes. */
        public int closing() {
            return last + 1;
        }
    }

    private Timeline(Edition edition, List<Period> parts) {
        YearMonth month = edition.month();
        LocalDate lastDay = edition.lastDay();
        ReportMonths cut = edition.months();
        TreeSet<LocalDateTime> instants = new TreeSet<>();
        for (int back = EARLIER_MONTHS; back >= 0; back--) {
            instants.add(cut.first(month.minusMonths(back)).atStartOfDay());
        }
        parts.forEach(part -> instants.add(end(part)));
        instants.add(edition.asOf());
        boundaries = List.copyOf(instants);
        for (int back = EARLIER_MONTHS; back >= 0; back--) {
            add(Period.of(PeriodKind.MONTH, month.minusMonths(back), lastDay, cut), back == 0);
        }
        parts.forEach(part -> add(part, false));
        add(edition.period(PeriodKind.QUARTER), true);
        add(edition.period(PeriodKind.HALF), false);
        if (month.getMonthValue() <= NINE_MONTHS) {
            add(edition.period(PeriodKind.NINE_MONTHS), false);
        }
        add(edition.period(PeriodKind.YEAR), true);
    }

    /** The timeline of an edition, by the pack's calendar and where its months begin and end. */
    public static Timeline of(Pack pack, Edition edition) {
        return new Timeline(
                edition.in(pack.settings().reportMonths()),
                ComparedPeriods.of(pack, edition).parts());
    }

    private static LocalDateTime end(Period period) {
        return period.to().plusDays(1).atStartOfDay();
    }

    private void add(Period period, boolean split) {
        int first = boundaries.indexOf(period.from().atStartOfDay());
        spans.add(new Span(period, first, boundaries.indexOf(end(period)) - 1, split));
    }

    /** The boundaries, one more than stretches: the last is the instant the figures speak of. */
    public List<LocalDateTime> boundaries() {
        return boundaries;
    }

    /** The periods in the order of the figures' key. */
    public List<Span> spans() {
        return spans.stream().sorted((a, b) -> a.period().compareTo(b.period())).toList();
    }
}
