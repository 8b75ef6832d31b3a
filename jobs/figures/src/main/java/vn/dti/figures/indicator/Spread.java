package vn.dti.figures.indicator;

import java.util.Arrays;

/** How many dossiers took how many whole days: a histogram that is added up, and read only when all is added. */
final class Spread {
    private static final int FIRST_ROOM = 16;
    private static final long PER_CENT = 100;

    private long[] dossiers = new long[FIRST_ROOM];
    private long size;
    private long sum;

    /** Adds dossiers that took so many days. */
    void add(int days, long many) {
        if (days >= dossiers.length) {
            dossiers = Arrays.copyOf(dossiers, Math.max(days + 1, dossiers.length * 2));
        }
        dossiers[days] += many;
        size += many;
        sum += days * many;
    }

    /** Adds all of another. */
    void add(Spread other) {
        for (int days = 0; days < other.dossiers.length; days++) {
            if (other.dossiers[days] != 0) {
                add(days, other.dossiers[days]);
            }
        }
    }

    /** How many took from so many days to so many, both counted. */
    long between(int from, int to) {
        long many = 0;
        for (int days = from; days <= to && days < dossiers.length; days++) {
            many += dossiers[days];
        }
        return many;
    }

    /** How many dossiers. */
    long size() {
        return size;
    }

    /** Their days added up. */
    long sum() {
        return sum;
    }

    /**
     * A percentile by nearest rank: of n dossiers in the order of their days the one in place ⌈p·n/100⌉, which is the least
     * number of days within which at least p in a hundred ended. So it is a number that a dossier really took; the median
     * of an even number is the lower of the two in the middle.
     *
     * @param perCent p, from 1 to 100
     * @throws IllegalStateException where there is no dossier
     */
    int percentile(int perCent) {
        if (size == 0) {
            throw new IllegalStateException("no percentile of nothing");
        }
        long rank = (size * perCent + PER_CENT - 1) / PER_CENT;
        int days = 0;
        for (long below = dossiers[0]; below < rank; below += dossiers[days]) {
            days++;
        }
        return days;
    }
}
