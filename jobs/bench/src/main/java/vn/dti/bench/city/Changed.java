package vn.dti.bench.city;

/**
 * Which dossiers a night changes: one in a hundred of each office's, 70 % of them received in the current month, 25 % in the
 * two months before, 5 % earlier. No dossier is changed by two nights.
 */
final class Changed {
    private static final double OF_ALL = 0.01;
    private static final double[] PARTS = {0.70, 0.25, 0.05};
    private static final int QUESTION = -2;

    private final Plan plan;
    private final Die die;
    private final long[] since;

    Changed(Plan plan) {
        this.plan = plan;
        this.die = new Die(plan.seed());
        this.since = new long[] {
            plan.month().atDay(1).toEpochDay(),
            plan.month().minusMonths(2).atDay(1).toEpochDay(),
            plan.begin().toEpochDay()
        };
    }

    /** Whether a night, from 1, changes a dossier received on a day; the newest dossiers are changed in any case. */
    boolean by(int night, Office office, long dossier, long receivedOn) {
        long fromEnd = office.dossiers() - dossier;
        if (fromEnd <= plan.nights()) {
            return fromEnd == night;
        }
        int part = receivedOn >= since[0] ? 0 : receivedOn >= since[1] ? 1 : 2;
        double share = OF_ALL * PARTS[part] * plan.days() / Math.max(1, days(part));
        double chance = die.share(office.number(), dossier, QUESTION);
        return chance >= share * (night - 1) && chance < share * night;
    }

    private long days(int part) {
        long end = plan.firstNight().toEpochDay() + 1;
        return (part == 0 ? end : since[part - 1]) - since[part];
    }
}
