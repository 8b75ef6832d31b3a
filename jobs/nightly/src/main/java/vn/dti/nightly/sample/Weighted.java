package vn.dti.nightly.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Choices of unequal weight. */
final class Weighted<T> {
    private final List<T> choices;
    private final double[] upTo;

    private Weighted(List<T> choices, double[] upTo) {
        this.choices = choices;
        this.upTo = upTo;
    }

    /** One of the choices, as often as its weight says. */
    T pick(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.unit() * upTo[upTo.length - 1]);
        return choices.get(Math.min(choices.size() - 1, found < 0 ? -found - 1 : found + 1));
    }

    /** Collects choices; those without weight are left out. */
    static final class Builder<T> {
        private final List<T> choices = new ArrayList<>();
        private final List<Double> sums = new ArrayList<>();
        private double sum;

        Builder<T> add(T choice, double weight) {
            if (weight > 0) {
                sum += weight;
                choices.add(choice);
                sums.add(sum);
            }
            return this;
        }

        boolean isEmpty() {
            return choices.isEmpty();
        }

        /**
         * The choices.
         *
         * @throws IllegalArgumentException where none has weight
         */
        Weighted<T> build() {
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("nothing to choose from");
            }
            return new Weighted<>(
                    List.copyOf(choices),
                    sums.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
