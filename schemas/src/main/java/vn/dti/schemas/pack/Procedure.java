package vn.dti.schemas.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.ServiceLevel;

/**
 * An administrative procedure (TTHC), valid for a span of days.
 *
 * @param code the national code ({@code 1.001193})
 * @param nameVi its name
 * @param nameEn its English name; empty where none was given
 * @param field the field's code (lĩnh vực)
 * @param fieldVi the field's name
 * @param level who resolves it: {@link UnitLevel#COMMUNE} or {@link UnitLevel#AGENCY}
 * @param limit the time limit, null where none is known
 * @param serviceLevel how far it is online
 * @param feeBearing whether it can carry a fee
 * @param validFrom first day, null for always
 * @param validTo last day, null for no end
 * @param aliases other codes and names that sources use
 * @param limitSource where the limit comes from; {@code assumed} where no document was found
 * @param source where the row comes from
 * @param oneStop whether it is handled through the one-stop mechanism (cơ chế một cửa, một cửa liên thông), null where not known
 * @param internalProcess whether an internal process was issued for it (quy trình nội bộ), null where not known
 */
public record Procedure(
        String code,
        String nameVi,
        String nameEn,
        String field,
        String fieldVi,
        UnitLevel level,
        @Nullable TimeLimit limit,
        ServiceLevel serviceLevel,
        boolean feeBearing,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> aliases,
        String limitSource,
        String source,
        @Nullable Boolean oneStop,
        @Nullable Boolean internalProcess) {

    public Procedure {
        aliases = List.copyOf(aliases);
    }

    /** A procedure of which nothing is known but what dossiers need. */
    public Procedure(
            String code,
            String nameVi,
            String nameEn,
            String field,
            String fieldVi,
            UnitLevel level,
            @Nullable TimeLimit limit,
            ServiceLevel serviceLevel,
            boolean feeBearing,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<String> aliases,
            String limitSource,
            String source) {
        this(
                code,
                nameVi,
                nameEn,
                field,
                fieldVi,
                level,
                limit,
                serviceLevel,
                feeBearing,
                validFrom,
                validTo,
                aliases,
                limitSource,
                source,
                null,
                null);
    }

    /** Whether the procedure is in force on a day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
