package vn.dti.nightly.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/** The offices of a pack with their habits, invented from the seed. */
final class City {
    private final Pack pack;
    private final long seed;
    private final OfficeTable table = new OfficeTable();
    private final List<Unit> offices;
    private final List<Unit> communes;
    private final List<Unit> branches;

    City(SampleRequest request) {
        pack = request.pack();
        seed = request.seed();
        offices = pack.units().where(unit -> unit.delivers() && unit.validOn(request.lastDay()));
        communes = offices.stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .toList();
        branches = pack.units().where(unit -> unit.level() == UnitLevel.BRANCH && unit.validOn(request.lastDay()));
    }

    /** The papers of a dossier of a procedure. */
    int components(Procedure procedure) {
        return table.procedure(procedure.code()).components();
    }

    /** The offices with their share of the city's dossiers. */
    List<OfficeProfile> profiles(int perMonth) {
        double total = offices.stream()
                .mapToDouble(unit -> table.office(unit.code()).monthly())
                .sum();
        List<OfficeProfile> profiles = new ArrayList<>();
        for (Unit unit : offices) {
            profiles.add(profile(unit, profiles.size(), perMonth / total));
        }
        return profiles;
    }

    private OfficeProfile profile(Unit unit, int number, double scale) {
        Dice dice = Dice.of(seed, "habits of " + unit.code());
        double skill = dice.normal();
        return new OfficeProfile(
                unit,
                number,
                table.office(unit.code()).monthly() * scale,
                within(0.855 + 0.065 * dice.normal(), 0.6, 0.98),
                within(0.04 * StrictMath.exp(0.95 * (0.35 * dice.normal() - 0.94 * skill)), 0.003, 0.22),
                within(0.05 + 0.02 * dice.normal(), 0.01, 0.12),
                within(0.72 + 0.13 * (0.6 * skill + 0.8 * dice.normal()), 0.25, 0.98),
                within(0.78 + 0.12 * (0.6 * skill + 0.8 * dice.normal()), 0.3, 0.99),
                within(0.7 + 0.12 * dice.normal(), 0.3, 0.97),
                within(0.96 + 0.02 * dice.normal(), 0.85, 0.995),
                procedures(unit),
                receivers(unit, false),
                receivers(unit, true),
                Style.of(number));
    }

    private Weighted<Procedure> procedures(Unit unit) {
        Map<String, Double> fields = table.office(unit.code()).fields();
        Weighted.Builder<Procedure> builder = new Weighted.Builder<>();
        if (fields.isEmpty()) {
            for (Procedure procedure : pack.procedures().all()) {
                if (procedure.level() == unit.level()) {
                    builder.add(procedure, table.procedure(procedure.code()).weight());
                }
            }
        }
        fields.forEach((field, weight) -> addField(builder, unit, field, weight));
        if (builder.isEmpty()) {
            pack.procedures().all().forEach(procedure -> builder.add(procedure, 1));
        }
        return builder.build();
    }

    /** A field's weight over its procedures: few are asked for often, most rarely. */
    private void addField(Weighted.Builder<Procedure> builder, Unit unit, String field, double weight) {
        List<Procedure> own = pack.procedures().all().stream()
                .filter(procedure -> procedure.field().equals(field) && procedure.level() == unit.level())
                .toList();
        List<Procedure> chosen = own.isEmpty()
                ? pack.procedures().all().stream()
                        .filter(procedure -> procedure.field().equals(field))
                        .toList()
                : own;
        double sum = 0;
        for (int i = 0; i < chosen.size(); i++) {
            sum += 1.0 / (i + 1);
        }
        for (int i = 0; i < chosen.size(); i++) {
            builder.add(chosen.get(i), weight / (i + 1) / sum);
        }
    }

    /** Since boundaries no longer count, another unit's desk may take a dossier in: mostly the centre, a branch, a neighbour. */
    private Weighted<Unit> receivers(Unit unit, boolean online) {
        Weighted.Builder<Unit> builder = new Weighted.Builder<>();
        boolean agency = unit.level() == UnitLevel.AGENCY;
        builder.add(unit, agency ? (online ? 45 : 12) : (online ? 97.5 : 80));
        if (agency) {
            centre().ifPresent(centre -> builder.add(centre, online ? 50 : 38));
        }
        double branchShare = agency ? (online ? 3 : 30) : (online ? 0.5 : 3);
        branches.forEach(branch -> builder.add(branch, branchShare / branches.size()));
        double communeShare = agency ? (online ? 2 : 20) : (online ? 2 : 17);
        for (Unit commune : communes) {
            if (!commune.equals(unit)) {
                boolean near = commune.branch() != null && commune.branch().equals(unit.branch());
                builder.add(commune, communeShare * (near ? 4 : 1) / communes.size() / 1.3);
            }
        }
        return builder.build();
    }

    /** The service centre: what the branches are branches of. */
    private Optional<Unit> centre() {
        return branches.stream()
                .map(Unit::parent)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(pack.units()::unit);
    }

    private static double within(double value, double least, double most) {
        return Math.min(most, Math.max(least, value));
    }
}
