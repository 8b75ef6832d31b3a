package vn.dti.figures.indicator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.pack.ReportMonths;

/**
 * The time an edition's figures cover: its month and the twelve before, the boundaries between them (the first instants
 * of the months and the instant the figures speak of), and the periods made of whole runs of these months.
 */
public final class Timeline {
    private static final int EARLIER_MONTHS = 12;
    private static final int NINE_MONTHS = 9;

    private final List<YearMonth> months = new ArrayList<>();
    private final List<LocalDateTime> boundaries = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    /**
     * A period as a run of months.
     *
     * @param period the period
     * @param first position of its first month, which is also its opening boundary
     * @param last position of its last month; its closing boundary is the next position
     * @param split whether units are split by field, procedure and channel in it: the edition's own month, quarter, year
     */
    public record Span(Period period, int first, int last, boolean split) {

        /** Whether a month of the timeline lies in the period. */
        public boolean covers(int month) {
            return first <= month && month <= last;
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

    /** The timeline of an edition. */
    public Timeline(Edition edition) {
        YearMonth month = edition.month();
        LocalDate lastDay = edition.lastDay();
        ReportMonths cut = edition.months();
        for (int back = EARLIER_MONTHS; back >= 0; back--) {
            months.add(month.minusMonths(back));
            boundaries.add(cut.first(month.minusMonths(back)).atStartOfDay());
        }
        boundaries.add(edition.asOf());
        for (int i = 0; i < months.size(); i++) {
            Period period = Period.of(PeriodKind.MONTH, months.get(i), lastDay, cut);
            spans.add(new Span(period, i, i, i == EARLIER_MONTHS));
        }
        add(edition, PeriodKind.QUARTER, true);
        add(edition, PeriodKind.HALF, false);
        if (month.getMonthValue() <= NINE_MONTHS) {
            add(edition, PeriodKind.NINE_MONTHS, false);
        }
        add(edition, PeriodKind.YEAR, true);
    }

    private void add(Edition edition, PeriodKind kind, boolean split) {
        Period period = edition.period(kind);
        int first = months.indexOf(edition.months().of(period.from()));
        spans.add(new Span(period, first, EARLIER_MONTHS, split));
    }

    /** The months, oldest first. */
    public List<YearMonth> months() {
        return List.copyOf(months);
    }

    /** The boundaries, one more than months: the last is the instant the figures speak of. */
    public List<LocalDateTime> boundaries() {
        return List.copyOf(boundaries);
    }

    /** The periods in the order of the figures' key. */
    public List<Span> spans() {
        return spans.stream().sorted((a, b) -> a.period().compareTo(b.period())).toList();
    }
}
