package vn.dti.schemas.pack;

import java.util.List;
import vn.dti.schemas.extract.ExtractField;

/** Checks that a value a pack gives for a field is one the field can have. */
final class FieldValues {
    private final Units units;
    private final Procedures procedures;

    FieldValues(Units units, Procedures procedures) {
        this.units = units;
        this.procedures = procedures;
    }

    /** The value's text, as the field holds it. */
    String check(ExtractField field, Value value) {
        String text = value.required();
        switch (field.type()) {
            case CONSTANT -> constant(field.constants(), value);
            case UNIT -> {
                if (units.unit(text).isEmpty()) {
                    throw value.fault("is not the code of a unit in units.csv");
                }
            }
            case CODE -> {
                if (procedures.procedure(text).isEmpty()) {
                    throw value.fault("is not the code of a procedure in procedures.csv");
                }
            }
            case COUNT, MONEY -> value.number(0, Integer.MAX_VALUE);
            case YES_NO -> value.yesNo();
            case TEXT, TIME -> throw value.fault("cannot be given here: " + field.key() + " differs in every row");
        }
        return text;
    }

    /** Refuses a constant that is not among the known ones or, where all are free, not in capitals. */
    static void constant(List<String> known, Value value) {
        if (known.isEmpty() ? !value.text().matches("[A-Z][A-Z0-9_]*") : !known.contains(value.text())) {
            throw value.fault(known.isEmpty() ? "must be in capitals, as OTHER" : "is not one of " + known);
        }
    }
}
