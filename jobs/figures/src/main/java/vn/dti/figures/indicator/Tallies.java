package vn.dti.figures.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dti.schemas.pack.Counter;
import vn.dti.schemas.pack.Event;

/**
 * All counters of an edition in one role, by period. Units are split by channel in every period, but by procedure only
 * in the periods that say so; elsewhere a procedure's counts are kept for a level as a whole.
 */
final class Tallies {
    private final List<Timeline.Span> spans;
    private final Scopes scopes;
    private final List<Tally> byChannel = new ArrayList<>();
    private final List<Tally> byProcedure = new ArrayList<>();
    private final Map<Event, int[][]> places = new EnumMap<>(Event.class);

    Tallies(List<Timeline.Span> spans, Scopes scopes, CounterLayout layout) {
        this.spans = spans;
        this.scopes = scopes;
        for (int i = 0; i < spans.size(); i++) {
            byChannel.add(new Tally(layout.size()));
            byProcedure.add(new Tally(layout.size()));
        }
        for (Event event : Event.values()) {
            places.put(event, places(layout, event));
        }
    }

    /** Pairs: a counter's place in a cube row, and among all counters. */
    private static int[][] places(CounterLayout layout, Event event) {
        List<int[]> pairs = new ArrayList<>();
        List<Counter> counters = layout.counters(Moment.of(event));
        for (int i = 0; i < counters.size(); i++) {
            if (counters.get(i).event() == event) {
                pairs.add(new int[] {i, layout.index(counters.get(i).name())});
            }
        }
        return pairs.toArray(new int[0][]);
    }

    /** Adds a cube row for the unit that stands in this role. */
    void add(CubeRow row, String unit) {
        int position = row.position();
        for (int i = 0; i < spans.size(); i++) {
            Timeline.Span span = spans.get(i);
            switch (row.moment()) {
                case RECEIVED -> addWhere(span.covers(position), i, row, unit, Event.RECEIVED);
                case RESOLVED -> addWhere(span.covers(position), i, row, unit, Event.RESOLVED);
                case DUE -> addWhere(span.covers(position), i, row, unit, Event.DUE);
                case OPEN -> {
                    addWhere(span.opening() == position, i, row, unit, Event.OPEN_AT_START);
                    addWhere(span.closing() == position, i, row, unit, Event.OPEN_AT_END);
                }
            }
        }
    }

    private void addWhere(boolean counts, int span, CubeRow row, String unit, Event event) {
        int[][] pairs = places.get(event);
        if (!counts || pairs == null) {
            return;
        }
        String holder = spans.get(span).split() ? unit : scopes.holder(unit);
        long[] channel = byChannel.get(span).cell(unit, row.channel());
        long[] procedure = byProcedure.get(span).cell(holder, row.procedure());
        for (int[] pair : pairs) {
            channel[pair[1]] += row.counts()[pair[0]];
            procedure[pair[1]] += row.counts()[pair[0]];
        }
    }

    /** Counters by unit and channel. */
    Tally byChannel(int span) {
        return byChannel.get(span);
    }

    /** Counters by procedure and unit, or the unit's holder where the period is not split. */
    Tally byProcedure(int span) {
        return byProcedure.get(span);
    }
}
