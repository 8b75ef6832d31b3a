package vn.dti.nightly.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance. One for each office, so that offices can be made in any order and side by side. */
final class Dice {
    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice that depend on the seed and a name only. */
    static Dice of(long seed, String name) {
        long mixed = seed;
        for (int i = 0; i < name.length(); i++) {
            mixed = (mixed ^ name.charAt(i)) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return new Dice(new SplittableRandom(mixed));
    }

    /** True with a probability. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Uniform in [0, 1). */
    double unit() {
        return random.nextDouble();
    }

    /** Uniform in [0, bound). */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Uniform in [from, to). */
    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** Near 0, standard deviation 1, never beyond 6: twelve uniforms, so that every platform gives the same bits. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /** Waiting time with a mean, most often short. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }

    /** A count around an expectation. */
    int count(double expected) {
        if (expected > 25) {
            return (int) Math.max(0, Math.round(expected + StrictMath.sqrt(expected) * normal()));
        }
        double limit = StrictMath.exp(-expected);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            count++;
            product *= random.nextDouble();
        }
        return count;
    }

    /** One of a list. */
    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
