package vn.dti.schemas.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office's right to file dossiers of a unit.
 *
 * @param office the reporting office (the inbox folder)
 * @param unit a unit's code, or {@code *} for any
 * @param role in which role the unit stands in the rows it may file
 * @param validFrom first day, null for always
 * @param validTo last day, null for no end
 */
public record Grant(
        String office,
        String unit,
        Role role,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The unit's role in a granted row. */
    public enum Role {
        RECEIVER,
        RESOLVER,
        BOTH
    }

    /** Whether the grant holds on a day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether the grant covers a unit as receiver. */
    public boolean receives(String code) {
        return role != Role.RESOLVER && (unit.equals("*") || unit.equals(code));
    }

    /** Whether the grant covers a unit as resolver. */
    public boolean resolves(String code) {
        return role != Role.RECEIVER && (unit.equals("*") || unit.equals(code));
    }
}
