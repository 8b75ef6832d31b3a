package vn.dti.schemas.pack;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The pack's units, found by code, name or alias. */
public final class Units {
    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final Map<String, String> codeByFoldedName = new HashMap<>();

    /**
     * @param units in file order
     * @throws IllegalArgumentException where a code, or a folded name or alias, would mean two units
     */
    public Units(Collection<Unit> units) {
        for (Unit unit : units) {
            if (byCode.putIfAbsent(unit.code(), unit) != null) {
                throw new IllegalArgumentException("unit code twice: " + unit.code());
            }
        }
        for (Unit unit : units) {
            name(unit.code(), unit);
            name(unit.nameVi(), unit);
            name(unit.nameEn(), unit);
            for (String alias : unit.aliases()) {
                name(alias, unit);
            }
        }
    }

    private void name(String name, Unit unit) {
        if (name.isEmpty()) {
            return;
        }
        String earlier = codeByFoldedName.putIfAbsent(Folding.fold(name), unit.code());
        if (earlier != null && !earlier.equals(unit.code())) {
            throw new IllegalArgumentException("'" + name + "' names both " + earlier + " and " + unit.code());
        }
    }

    /** All units, in file order. */
    public Collection<Unit> all() {
        return byCode.values();
    }

    /** The unit of an official code. */
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The unit that a source's text names: by code, else by folded name or alias. */
    public Optional<Unit> find(String text) {
        Unit exact = byCode.get(text);
        if (exact != null) {
            return Optional.of(exact);
        }
        return Optional.ofNullable(codeByFoldedName.get(Folding.fold(text))).map(byCode::get);
    }

    /** The units for which a test holds, in file order. */
    public List<Unit> where(Predicate<Unit> test) {
        return byCode.values().stream().filter(test).toList();
    }
}
