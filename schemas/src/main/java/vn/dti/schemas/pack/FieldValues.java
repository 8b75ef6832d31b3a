package vn.dti.schemas.pack;

import java.util.Arrays;
import java.util.List;
import vn.dti.schemas.extract.Channel;
import vn.dti.schemas.extract.DossierStatus;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Payment;
import vn.dti.schemas.extract.ServiceLevel;

/** Checks that a value a pack gives for a field is one the field can have. */
final class FieldValues {
    private final Units units;
    private final Procedures procedures;

    FieldValues(Units units, Procedures procedures) {
        this.units = units;
        this.procedures = procedures;
    }

    /** The constants a field is limited to; empty where any word of capitals is one. */
    static List<String> constants(Field field) {
        return switch (field) {
            case CHANNEL -> names(Channel.values());
            case STATUS -> names(DossierStatus.values());
            case SERVICE_LEVEL -> names(ServiceLevel.values());
            case PAYMENT -> names(Payment.values());
            case DOSSIER_CODE,
                    PROCEDURE_CODE,
                    RESOLVING_UNIT,
                    RECEIVING_UNIT,
                    SUBMITTED_AT,
                    RECEIVED_AT,
                    DUE_AT,
                    RESCHEDULED_DUE_AT,
                    FINISHED_AT,
                    RETURNED_AT,
                    SUPPLEMENT_REQUESTS,
                    SUPPLEMENT_REQUESTED_AT,
                    SUPPLEMENT_COMPLETED_AT,
                    SUSPENDED_AT,
                    RESUMED_AT,
                    FEE_AMOUNT,
                    COMPONENTS_TOTAL,
                    COMPONENTS_DIGITISED,
                    COMPONENTS_REUSED,
                    PERSONAL_STORE_USED,
                    POPULATION_DATA_USED,
                    ELECTRONIC_RESULT,
                    SATISFACTION,
                    OVERDUE_REASON,
                    APPLICANT_TYPE,
                    APPLICANT_NAME,
                    APPLICANT_ID,
                    PHONE,
                    EMAIL,
                    ADDRESS -> List.of();
        };
    }

    /** The value's text, as the field holds it. */
    String check(Field field, Value value) {
        String text = value.required();
        switch (field.type()) {
            case CONSTANT -> constant(constants(field), value);
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

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
