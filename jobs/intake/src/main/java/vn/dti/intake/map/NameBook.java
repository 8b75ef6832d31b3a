package vn.dti.intake.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;

/** Units and procedures by the words of one file, each word looked up once. */
final class NameBook {
    private static final int REMEMBERED = 50_000;
    private static final int NATIONAL_CODE_LENGTH = 8;

    private final Pack pack;
    private final Map<String, Optional<Unit>> units = new HashMap<>();
    private final Map<String, Optional<Procedure>> procedures = new HashMap<>();

    NameBook(Pack pack) {
        this.pack = pack;
    }

    @Nullable
    Unit unit(String text) {
        Optional<Unit> unit = units.get(text);
        if (unit == null) {
            unit = pack.units().find(text);
            if (units.size() < REMEMBERED) {
                units.put(text, unit);
            }
        }
        return unit.orElse(null);
    }

    @Nullable
    Procedure procedure(String text) {
        Optional<Procedure> procedure = procedures.get(text);
        if (procedure == null) {
            procedure = pack.procedures().find(text).or(() -> ofLocalVariant(text));
            if (procedures.size() < REMEMBERED) {
                procedures.put(text, procedure);
            }
        }
        return procedure.orElse(null);
    }

    /** Systems add the city's code to the national one: {@code 2.000815.000.00.00.H26} is 2.000815. */
    private Optional<Procedure> ofLocalVariant(String text) {
        boolean variant = text.length() > NATIONAL_CODE_LENGTH
                && text.charAt(1) == '.'
                && text.charAt(NATIONAL_CODE_LENGTH) == '.'
                && Character.isDigit(text.charAt(0));
        return variant ? pack.procedures().procedure(text.substring(0, NATIONAL_CODE_LENGTH)) : Optional.empty();
    }
}
