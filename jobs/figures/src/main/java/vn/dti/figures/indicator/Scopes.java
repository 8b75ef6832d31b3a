package vn.dti.figures.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * The units, branches and totals that figures speak of, and to which of them a unit's dossiers belong. Old districts are
 * no scope: their dossiers count in the city.
 */
final class Scopes {
    private final Scope city;
    private final List<Scope> all = new ArrayList<>();
    private final Map<String, List<Scope>> byUnit = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Map<Scope, List<Unit>> delivering = new HashMap<>();

    Scopes(Pack pack) {
        city = add(pack.settings().city(), UnitLevel.CITY);
        Map<String, Scope> branches = new HashMap<>();
        for (Unit unit : pack.units().where(unit -> unit.level() == UnitLevel.BRANCH)) {
            branches.put(unit.code(), add(unit.code(), UnitLevel.BRANCH));
        }
        Map<UnitLevel, Scope> groups = new HashMap<>();
        for (Unit unit : pack.units().all()) {
            List<Scope> scopes = new ArrayList<>();
            if (unit.delivers()) {
                scopes.add(add(unit.code(), unit.level()));
                Scope group = groups.computeIfAbsent(unit.level(), level -> add(level.name(), UnitLevel.GROUP));
                scopes.add(group);
                holders.put(unit.code(), group.code());
                byUnit.put(group.code(), List.of(group, city));
            }
            Scope branch = branches.get(unit.level() == UnitLevel.BRANCH ? unit.code() : unit.branch());
            if (branch != null) {
                scopes.add(branch);
            }
            scopes.add(city);
            byUnit.put(unit.code(), List.copyOf(scopes));
            if (unit.delivers()) {
                scopes.forEach(scope -> delivering
                        .computeIfAbsent(scope, key -> new ArrayList<>())
                        .add(unit));
            }
        }
        all.sort(Comparator.comparing(Scope::code));
    }

    private Scope add(String code, UnitLevel level) {
        Scope scope = new Scope(code, level);
        all.add(scope);
        return scope;
    }

    /** All scopes, by code. */
    List<Scope> all() {
        return all;
    }

    /** The scopes a unit's, or a holder's, dossiers count in; a unit the pack does not know counts in the city. */
    List<Scope> of(String unit) {
        List<Scope> scopes = byUnit.get(unit);
        return scopes == null ? List.of(city) : scopes;
    }

    /** Under which name a unit's counts are kept where only totals are wanted: its level's total, else the city. */
    String holder(String unit) {
        String holder = holders.get(unit);
        return holder == null ? city.code() : holder;
    }

    /** The delivering units of a scope: the unit itself, or those below it. */
    List<Unit> delivering(Scope scope) {
        return delivering.getOrDefault(scope, List.of());
    }
}
