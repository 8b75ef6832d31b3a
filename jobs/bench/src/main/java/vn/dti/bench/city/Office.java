package vn.dti.bench.city;

import java.util.ArrayList;
import java.util.List;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * An office and its share of the city's dossiers.
 *
 * @param number its place among the offices, from 0
 * @param unit the unit that resolves them
 * @param procedures what it is asked for, the most common first
 * @param dossiers how many it has
 */
record Office(int number, Unit unit, List<Procedure> procedures, long dossiers) {
    private static final int MOST_PROCEDURES = 120;
    /** What an agency has of dossiers for one of a commune. */
    private static final double AGENCY_WEIGHT = 4;

    private static final int WEIGHT = -1;

    /** The offices of a city with their shares; large communes have thrice the dossiers of small ones. */
    static List<Office> of(Pack pack, Plan plan) {
        Die die = new Die(plan.seed());
        List<Unit> units = pack.units().where(unit -> unit.delivers() && unit.validOn(plan.firstNight()));
        double[] upTo = new double[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            double level = units.get(i).level() == UnitLevel.AGENCY ? AGENCY_WEIGHT : 1;
            upTo[i + 1] = upTo[i] + level * (0.5 + die.share(i, 0, WEIGHT));
        }
        List<Office> offices = new ArrayList<>();
        long given = 0;
        for (int i = 0; i < units.size(); i++) {
            long through = Math.round(plan.dossiers() * upTo[i + 1] / upTo[units.size()]);
            offices.add(new Office(i, units.get(i), procedures(pack, plan, units.get(i), i), through - given));
            given = through;
        }
        return offices;
    }

    /** Communes are asked for the same things, each agency for its own part of the list. */
    private static List<Procedure> procedures(Pack pack, Plan plan, Unit unit, int number) {
        List<Procedure> all = pack.procedures().all().stream()
                .filter(procedure -> procedure.level() == unit.level())
                .filter(procedure -> procedure.validOn(plan.begin()) && procedure.validOn(plan.firstNight()))
                .toList();
        int from = unit.level() == UnitLevel.AGENCY ? number * 17 : 0;
        List<Procedure> procedures = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_PROCEDURES, all.size()); i++) {
            procedures.add(all.get((from + i) % all.size()));
        }
        return procedures;
    }
}
