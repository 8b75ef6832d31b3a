package vn.dti.schemas.pack;

import java.util.List;

/**
 * How open dossiers are sorted: by their age, and by how soon they are due, in whole working days.
 *
 * @param ages the last day of each band of age, rising: {@code 1, 5} is 0 to 1, 2 to 5, 6 and more
 * @param dueWithin the spans ahead, rising, each of which includes the one before: {@code 1, 3, 7}
 */
public record OpenBands(List<Integer> ages, List<Integer> dueWithin) {

    public OpenBands {
        ages = rising(ages);
        dueWithin = rising(dueWithin);
    }

    private static List<Integer> rising(List<Integer> days) {
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i) < 0 || (i > 0 && days.get(i) <= days.get(i - 1))) {
                throw new IllegalArgumentException("bands of days must rise: " + days);
            }
        }
        return List.copyOf(days);
    }

    /** How many bands of age there are: the last has no end. */
    public int bands() {
        return ages.size() + 1;
    }

    /** The band of an age. */
    public int band(int days) {
        int band = 0;
        while (band < ages.size() && days > ages.get(band)) {
            band++;
        }
        return band;
    }

    /** The first day of a band. */
    public int from(int band) {
        return band == 0 ? 0 : ages.get(band - 1) + 1;
    }

    /** A band's name: {@code 2-5}, {@code 21+}; {@code 0} where it is one day. */
    public String name(int band) {
        int from = from(band);
        if (band == ages.size()) {
            return from + "+";
        }
        return from == ages.get(band) ? Integer.toString(from) : from + "-" + ages.get(band);
    }
}
