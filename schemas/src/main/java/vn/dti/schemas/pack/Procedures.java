package vn.dti.schemas.pack;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pack's procedures, found by code, alias or a name that only one has. */
public final class Procedures {
    private final Map<String, Procedure> byCode = new LinkedHashMap<>();
    private final Map<String, String> codeByAlias = new HashMap<>();
    private final Map<String, Set<String>> codesByName = new HashMap<>();

    /**
     * @param procedures in file order
     * @throws IllegalArgumentException where a code or alias would mean two procedures
     */
    public Procedures(Collection<Procedure> procedures) {
        for (Procedure procedure : procedures) {
            if (byCode.putIfAbsent(procedure.code(), procedure) != null) {
                throw new IllegalArgumentException("procedure code twice: " + procedure.code());
            }
        }
        for (Procedure procedure : procedures) {
            codesByName
                    .computeIfAbsent(Folding.fold(procedure.nameVi()), name -> new HashSet<>())
                    .add(procedure.code());
            for (String alias : procedure.aliases()) {
                String earlier = codeByAlias.putIfAbsent(Folding.fold(alias), procedure.code());
                if (earlier != null && !earlier.equals(procedure.code())) {
                    throw new IllegalArgumentException(
                            "'" + alias + "' names both " + earlier + " and " + procedure.code());
                }
            }
        }
    }

    /** All procedures, in file order. */
    public Collection<Procedure> all() {
        return byCode.values();
    }

    /** The procedure of an official code. */
    public Optional<Procedure> procedure(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The procedure a source's text names: its code, else an alias, else a name that only one procedure has, folded. */
    public Optional<Procedure> find(String text) {
        Procedure exact = byCode.get(text);
        if (exact != null) {
            return Optional.of(exact);
        }
        String folded = Folding.fold(text);
        return Optional.ofNullable(codeByAlias.get(folded))
                .or(() -> named(folded))
                .map(byCode::get);
    }

    private Optional<String> named(String folded) {
        Set<String> codes = codesByName.getOrDefault(folded, Set.of());
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }
}
