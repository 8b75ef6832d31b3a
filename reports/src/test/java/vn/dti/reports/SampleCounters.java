package vn.dti.reports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** One unit's month as additive counters, made up but consistent: stock rolls on, classes add up. */
final class SampleCounters {

    /** What is counted. */
    enum Count {
        RECEIVED,
        ONLINE,
        DIRECT,
        POST,
        FULL_ONLINE,
        OPENING,
        EARLY,
        ON_TIME,
        LATE,
        NO_DUE,
        CLOSING,
        OVERDUE,
        OPEN_NO_DUE,
        DUE,
        DUE_ON_TIME,
        DIGITISED,
        COMPONENTS,
        COMPONENTS_DIGITISED,
        REUSED,
        ELECTRONIC,
        FEE,
        PAID_ONLINE,
        RATED,
        SATISFIED,
        WORKING_DAYS
    }

    final Map<Count, Long> counts = new EnumMap<>(Count.class);

    /** A month of a unit. */
    static SampleCounters month(long perMonth, long opening, double lateShare, SplittableRandom random) {
        SampleCounters month = new SampleCounters();
        long received = Math.max(3, Math.round(perMonth * (0.85 + 0.3 * random.nextDouble())));
        long online = Math.round(received * (0.74 + 0.2 * random.nextDouble()));
        long post = Math.round(received * 0.004);
        long available = opening + received;
        long resolved = Math.round(available * (0.82 + 0.1 * random.nextDouble()));
        long noDue = Math.round(resolved * 0.01);
        long late = Math.round((resolved - noDue) * lateShare * (0.7 + 0.6 * random.nextDouble()));
        long early = Math.round((resolved - noDue - late) * 0.7);
        long closing = available - resolved;
        month.put(Count.RECEIVED, received);
        month.put(Count.ONLINE, Math.min(online, received - post));
        month.put(Count.POST, post);
        month.put(Count.DIRECT, received - month.of(Count.ONLINE) - post);
        month.put(Count.FULL_ONLINE, Math.round(month.of(Count.ONLINE) * 0.45));
        month.put(Count.OPENING, opening);
        month.put(Count.EARLY, early);
        month.put(Count.ON_TIME, resolved - noDue - late - early);
        month.put(Count.LATE, late);
        month.put(Count.NO_DUE, noDue);
        month.put(Count.CLOSING, closing);
        month.put(Count.OVERDUE, Math.round(closing * Math.min(0.6, lateShare * 2)));
        month.put(Count.OPEN_NO_DUE, Math.round(closing * 0.02));
        month.put(Count.DUE, resolved);
        month.put(Count.DUE_ON_TIME, resolved - late);
        month.put(Count.DIGITISED, Math.round(received * (0.2 + 0.7 * random.nextDouble())));
        month.put(Count.COMPONENTS, received * 4);
        month.put(Count.COMPONENTS_DIGITISED, Math.round(received * 4 * 0.61));
        month.put(Count.REUSED, Math.round(received * 0.3));
        month.put(Count.ELECTRONIC, Math.round(resolved * (0.4 + 0.5 * random.nextDouble())));
        month.put(Count.FEE, Math.round(received * 0.35));
        month.put(Count.PAID_ONLINE, Math.round(month.of(Count.FEE) * 0.54));
        month.put(Count.RATED, Math.round(resolved * 0.12));
        month.put(Count.SATISFIED, Math.round(resolved * 0.117));
        month.put(Count.WORKING_DAYS, Math.round(resolved * (2 + 3 * random.nextDouble())));
        return month;
    }

    /** The sum of several units' months. */
    static SampleCounters sum(List<SampleCounters> parts) {
        SampleCounters sum = new SampleCounters();
        for (SampleCounters part : parts) {
            part.counts.forEach((count, value) -> sum.counts.merge(count, value, Long::sum));
        }
        return sum;
    }

    /** Several months of one unit: flows add up, stocks come from the first and the last. */
    static SampleCounters span(List<SampleCounters> months) {
        SampleCounters span = sum(months);
        if (!months.isEmpty()) {
            span.put(Count.OPENING, months.get(0).of(Count.OPENING));
            SampleCounters last = months.get(months.size() - 1);
            for (Count count : List.of(Count.CLOSING, Count.OVERDUE, Count.OPEN_NO_DUE)) {
                span.put(count, last.of(count));
            }
        }
        return span;
    }

    /** A share of a month, for one field or channel. */
    SampleCounters share(double share) {
        SampleCounters part = new SampleCounters();
        counts.forEach((count, value) -> part.put(count, Math.round(value * share)));
        return part;
    }

    long of(Count count) {
        return counts.getOrDefault(count, 0L);
    }

    long of(List<Count> several) {
        return several.stream().mapToLong(this::of).sum();
    }

    void put(Count count, long value) {
        counts.put(count, value);
    }
}
