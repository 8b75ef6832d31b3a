package vn.dti.intake.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.Channel;
import vn.dti.schemas.extract.DossierStatus;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Payment;
import vn.dti.schemas.extract.ServiceLevel;
import vn.dti.schemas.pack.Folding;
import vn.dti.schemas.pack.SourceProfile;

/** One field's words of a source, and the constants they mean. Matched folded; looked up once a word. */
final class Words {
    private static final int REMEMBERED = 10_000;

    private final Map<String, String> byFolded = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final @Nullable String otherwise;
    private final boolean open;

    Words(Field field, SourceProfile.@Nullable Column column) {
        for (String constant : constants(field)) {
            byFolded.put(Folding.fold(constant), constant);
        }
        open = byFolded.isEmpty();
        if (column != null) {
            column.map().forEach((word, constant) -> byFolded.put(Folding.fold(word), constant));
        }
        otherwise = column == null ? null : column.otherwise();
    }

    /** The constants a field may have; empty where the source's own words are kept. */
    static Set<String> constants(Field field) {
        return switch (field) {
            case CHANNEL -> names(Channel.values());
            case STATUS -> names(DossierStatus.values());
            case PAYMENT -> names(Payment.values());
            case SERVICE_LEVEL -> names(ServiceLevel.values());
            case PERSONAL_STORE_USED, POPULATION_DATA_USED, ELECTRONIC_RESULT -> Set.of("true", "false");
            case SATISFACTION -> Set.of("1", "2", "3", "4", "5");
            case OVERDUE_REASON, APPLICANT_TYPE -> Set.of();
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
                    APPLICANT_NAME,
                    APPLICANT_ID,
                    PHONE,
                    EMAIL,
                    ADDRESS -> Set.of();
        };
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Set.copyOf(List.of(constants).stream().map(Enum::name).toList());
    }

    /** The constant a word means, null where it means none. */
    @Nullable
    String constant(String word) {
        String known = seen.get(word);
        if (known != null) {
            return known;
        }
        String constant = byFolded.get(Folding.fold(word));
        if (constant == null) {
            constant = otherwise != null ? otherwise : open ? word : null;
        }
        if (constant != null && seen.size() < REMEMBERED) {
            seen.put(word, constant);
        }
        return constant;
    }
}
