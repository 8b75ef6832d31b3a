package vn.dti.figures.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The difference of two figures, part by part. Of a count a part contributes its own difference. Of a rate, and of a mean, it
 * contributes what it lies above or below the former value, weighted by its share of the denominator, now less before; so
 * the contributions add up to the difference, and both a part that did better and a good part that grew show.
 *
 * @param before the whole, before
 * @param now the whole, now
 * @param parts the parts, the largest contribution first
 */
public record Difference(Parts before, Parts now, List<Part> parts) {
    private static final MathContext EXACT = MathContext.DECIMAL128;

    /** What a figure is made of; a count has the denominator zero. */
    public record Parts(BigDecimal numerator, BigDecimal denominator) {
        /** A part that is not there. */
        public static final Parts NOTHING = new Parts(BigDecimal.ZERO, BigDecimal.ZERO);

        private Parts minus(Parts other) {
            return new Parts(numerator.subtract(other.numerator), denominator.subtract(other.denominator));
        }

        private boolean isNothing() {
            return numerator.signum() == 0 && denominator.signum() == 0;
        }
    }

    /**
     * A part.
     *
     * @param name its code; {@link #REST} for what no part has
     * @param contribution what it adds to the difference: a count's number, a rate's fraction, a mean's unit
     */
    public record Part(String name, Parts before, Parts now, BigDecimal contribution) {}

    /** The name of what belongs to the whole and to none of the parts. */
    public static final String REST = "*";

    public Difference {
        parts = List.copyOf(parts);
    }

    /**
     * Takes a difference apart.
     *
     * @param before the parts' numerators and denominators before, by name; a part without one is nothing
     * @param now the same now
     * @throws IllegalArgumentException where a rate has no denominator before or now: then there is no difference
     */
    public static Difference of(Parts wholeBefore, Parts wholeNow, Map<String, Parts> before, Map<String, Parts> now) {
        boolean count = wholeBefore.denominator().signum() == 0
                && wholeNow.denominator().signum() == 0;
        if (!count
                && (wholeBefore.denominator().signum() == 0
                        || wholeNow.denominator().signum() == 0)) {
            throw new IllegalArgumentException("a rate without a denominator");
        }
        List<Part> parts = new ArrayList<>();
        Parts restBefore = wholeBefore;
        Parts restNow = wholeNow;
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            Parts was = before.getOrDefault(name, Parts.NOTHING);
            Parts is = now.getOrDefault(name, Parts.NOTHING);
            restBefore = restBefore.minus(was);
            restNow = restNow.minus(is);
            parts.add(new Part(name, was, is, contribution(count, wholeBefore, wholeNow, was, is)));
        }
        if (!restBefore.isNothing() || !restNow.isNothing()) {
            parts.add(new Part(
                    REST, restBefore, restNow, contribution(count, wholeBefore, wholeNow, restBefore, restNow)));
        }
        parts.sort(Comparator.comparing((Part part) -> part.contribution().abs())
                .reversed()
                .thenComparing(Part::name));
        return new Difference(wholeBefore, wholeNow, parts);
    }

    private static BigDecimal contribution(boolean count, Parts wholeBefore, Parts wholeNow, Parts was, Parts is) {
        if (count) {
            return is.numerator().subtract(was.numerator());
        }
        BigDecimal former = wholeBefore.numerator().divide(wholeBefore.denominator(), EXACT);
        return above(is, former, wholeNow).subtract(above(was, former, wholeBefore));
    }

    /** A part's excess over the former value, over the whole's denominator. */
    private static BigDecimal above(Parts part, BigDecimal former, Parts whole) {
        return part.numerator().subtract(former.multiply(part.denominator())).divide(whole.denominator(), EXACT);
    }

    /** The whole's difference: a count's number, a rate's fraction, a mean's unit. */
    public BigDecimal total() {
        if (before.denominator().signum() == 0) {
            return now.numerator().subtract(before.numerator());
        }
        return now.numerator()
                .divide(now.denominator(), EXACT)
                .subtract(before.numerator().divide(before.denominator(), EXACT));
    }
}
