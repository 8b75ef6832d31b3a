package vn.dti.figures.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dti.schemas.pack.Counter;
import vn.dti.schemas.pack.IndicatorBook;

/** Where each counter of a book stands: a row of the cube carries only the counters of its moment. */
public final class CounterLayout {
    private final List<Counter> all;
    private final Map<Moment, List<Counter>> byMoment = new EnumMap<>(Moment.class);
    private final Map<String, Integer> index = new HashMap<>();

    /** The layout of a book's counters, in file order. */
    public CounterLayout(IndicatorBook book) {
        all = book.counters();
        for (Moment moment : Moment.values()) {
            byMoment.put(moment, new ArrayList<>());
        }
        for (int i = 0; i < all.size(); i++) {
            index.put(all.get(i).name(), i);
            counters(Moment.of(all.get(i).event())).add(all.get(i));
        }
    }

    /** The counters of a moment, in the order of a cube row's numbers. */
    public List<Counter> counters(Moment moment) {
        List<Counter> counters = byMoment.get(moment);
        if (counters == null) {
            throw new IllegalStateException("no counters for " + moment);
        }
        return counters;
    }

    /** The most counters any moment has: how many numbers a cube row carries. */
    public int width() {
        return byMoment.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** How many counters there are in all. */
    public int size() {
        return all.size();
    }

    /**
     * The position of a counter among all.
     *
     * @throws IllegalArgumentException where the book has none of that name
     */
    public int index(String counter) {
        Integer position = index.get(counter);
        if (position == null) {
            throw new IllegalArgumentException("no counter " + counter);
        }
        return position;
    }
}
