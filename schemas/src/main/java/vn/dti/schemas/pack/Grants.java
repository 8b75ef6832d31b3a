package vn.dti.schemas.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may file dossiers for whom. An office's own unit is implied in both roles. */
public final class Grants {
    private final Map<String, List<Grant>> byOffice;

    /** Groups the grants by office. */
    public Grants(Collection<Grant> grants) {
        byOffice = grants.stream().collect(Collectors.groupingBy(Grant::office));
    }

    /** The grants of an office, without its implied own one. */
    public List<Grant> of(String office) {
        return byOffice.getOrDefault(office, List.of());
    }

    /** All offices that hold a grant, sorted. */
    public Collection<String> offices() {
        return new TreeSet<>(byOffice.keySet());
    }

    /** Whether an office may file rows that a unit resolves, received on a day. */
    public boolean mayFileAsResolver(String office, String unit, LocalDate day) {
        return office.equals(unit) || of(office).stream().anyMatch(grant -> grant.resolves(unit) && grant.validOn(day));
    }

    /** Whether an office may file rows that a unit receives, received on a day. */
    public boolean mayFileAsReceiver(String office, String unit, LocalDate day) {
        return office.equals(unit) || of(office).stream().anyMatch(grant -> grant.receives(unit) && grant.validOn(day));
    }
}
