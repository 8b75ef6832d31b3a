package vn.dti.bench.city;

/**
 * Chance that is a function of its place: the same seed, office, dossier and question give the same answer in any order, so
 * that a dossier can be made again, as it stood on another day, without making those before it.
 */
final class Die {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long seed;

    Die(long seed) {
        this.seed = seed;
    }

    /** A number in [0, 1). */
    double share(long office, long dossier, int question) {
        long mixed = mix(mix(mix(seed + STEP * (office + 1)) + STEP * (dossier + 1)) + STEP * (question + 1));
        return (mixed >>> 11) * 0x1.0p-53;
    }

    /** A number in [0, bound). */
    int below(int bound, long office, long dossier, int question) {
        return (int) (share(office, dossier, question) * bound);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
