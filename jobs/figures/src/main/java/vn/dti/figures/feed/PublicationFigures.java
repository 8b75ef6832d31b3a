package vn.dti.figures.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.pack.FeedRules;

/** The figures of promulgating and publishing procedures (Index 766, A1.1 to A1.3). */
final class PublicationFigures {
    private final FeedRules rules;
    private final WorkingCalendar calendar;

    PublicationFigures(FeedRules rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    Map<FeedIndicator, Ratio> of(List<Publication> rows, Period period) {
        Map<FeedIndicator, Ratio> figures = new EnumMap<>(FeedIndicator.class);
        figures.put(FeedIndicator.PROCEDURES_PROMULGATED_ON_TIME_RATE, promulgated(rows, period));
        figures.put(FeedIndicator.PROCEDURES_PUBLISHED_ON_TIME_RATE, published(rows, period));
        figures.put(FeedIndicator.PROCEDURES_CONTENT_COMPLETE_RATE, complete(rows, period.to()));
        return figures;
    }

    /** Each procedure once; one late decision in the period makes it late; of what is not known nothing is said. */
    private Ratio promulgated(List<Publication> rows, Period period) {
        Map<String, Boolean> onTime = new HashMap<>();
        for (Publication row : rows) {
            Boolean good = in(period, row.decidedOn()) ? promulgatedOnTime(row) : null;
            if (good != null) {
                onTime.merge(row.procedure(), good, Boolean::logicalAnd);
            }
        }
        return Ratio.of(onTime.values().stream().filter(good -> good).count(), onTime.size());
    }

    /** Decided by the n-th working day before its legal basis is in force, if the source does not say itself. */
    private @Nullable Boolean promulgatedOnTime(Publication row) {
        LocalDate effective = row.effectiveOn();
        if (row.promulgatedOnTime() != null || effective == null) {
            return row.promulgatedOnTime();
        }
        return calendar.workingDaysBetween(row.decidedOn().minusDays(1), effective.minusDays(1))
                >= rules.promulgateBefore();
    }

    /** What was published in the period, and what should have been in it and is not. */
    private Ratio published(List<Publication> rows, Period period) {
        Share onTime = new Share();
        for (Publication row : rows) {
            LocalDate due = calendar.plusWorkingDays(row.decidedOn(), rules.publishProcedureWithin());
            LocalDate published = row.publishedOn();
            if (published != null && !published.isAfter(period.to())) {
                if (in(period, published)) {
                    onTime.add(!published.isAfter(due));
                }
            } else if (in(period, due)) {
                onTime.add(false);
            }
        }
        return onTime.ratio();
    }

    /** At the period's end: of each procedure its newest published decision. */
    private static Ratio complete(List<Publication> rows, LocalDate last) {
        Map<String, Publication> newest = new HashMap<>();
        rows.stream()
                .filter(row -> row.has(FeedField.PUBLICATION_COMPLETE))
                .filter(row -> row.publishedOn() != null && !row.publishedOn().isAfter(last))
                .sorted(Comparator.comparing(Publication::decidedOn)
                        .thenComparing(row -> Objects.requireNonNull(row.publishedOn())))
                .forEach(row -> newest.put(row.procedure(), row));
        Share complete = new Share();
        newest.values().stream()
                .map(Publication::complete)
                .filter(Objects::nonNull)
                .forEach(complete::add);
        return complete.ratio();
    }

    private static boolean in(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }
}
