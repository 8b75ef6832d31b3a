package vn.dti.schemas.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit, valid for a span of days.
 *
 * @param code the official code, the key everywhere
 * @param nameVi the name with its type word ({@code Phường Hoàn Kiếm})
 * @param nameEn the English name
 * @param level what it is
 * @param parent the unit above it, null for the city
 * @param branch the branch that serves it, null where none does
 * @param gsoCode the statistics office's code, null where none
 * @param validFrom first day, null for always
 * @param validTo last day, null for no end
 * @param aliases other names and codes that sources use
 * @param successors codes of the units that took over its territory
 * @param source where the row comes from; {@code assumed} where no document was found
 */
public record Unit(
        String code,
        String nameVi,
        String nameEn,
        UnitLevel level,
        @Nullable String parent,
        @Nullable String branch,
        @Nullable String gsoCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> aliases,
        List<String> successors,
        String source) {

    public Unit {
        aliases = List.copyOf(aliases);
        successors = List.copyOf(successors);
    }

    /** Whether the unit exists on a day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether dossiers are received and resolved here, so that an extract is expected: agencies and communes. */
    public boolean delivers() {
        return level == UnitLevel.AGENCY || level == UnitLevel.COMMUNE;
    }
}
