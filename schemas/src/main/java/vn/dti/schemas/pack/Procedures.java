package vn.dti.schemas.pack;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pack's procedures, found by code or alias. */
public final class Procedures {
    private final Map<String, Procedure> byCode = new LinkedHashMap<>();
    private final Map<String, String> codeByAlias = new HashMap<>();

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

    /** The procedure a source's text names: its code, or an alias, folded. */
    public Optional<Procedure> find(String text) {
        Procedure exact = byCode.get(text);
        if (exact != null) {
            return Optional.of(exact);
        }
        return Optional.ofNullable(codeByAlias.get(Folding.fold(text))).map(byCode::get);
    }
}
