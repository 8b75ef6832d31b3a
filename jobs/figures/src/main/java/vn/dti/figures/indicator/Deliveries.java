package vn.dti.figures.indicator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Figure.Coverage;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Grant;
import vn.dti.schemas.pack.Needs;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Unit;

/** Who has delivered for one period and role: an office granted for a unit, with a window that overlaps the period. */
final class Deliveries {
    private final Period period;
    private final Scopes scopes;
    private final Map<String, List<Delivery>> byUnit = new HashMap<>();
    private final Map<Scope, Long> setAside = new HashMap<>();

    Deliveries(
            Pack pack, Scopes scopes, Period period, UnitRole role, List<Delivery> deliveries, List<SetAsideRow> rows) {
        this.period = period;
        this.scopes = scopes;
        Map<String, List<String>> unitsByOffice = new HashMap<>();
        for (Delivery delivery : deliveries) {
            if (overlaps(delivery.windowFrom(), delivery.windowTo())) {
                unitsByOffice
                        .computeIfAbsent(delivery.office(), office -> granted(pack, office, role))
                        .forEach(unit -> byUnit.computeIfAbsent(unit, key -> new ArrayList<>())
                                .add(delivery));
            }
        }
        for (SetAsideRow row : rows) {
            if (row.in(period)) {
                scopes.of(row.unit(role)).forEach(scope -> setAside.merge(scope, 1L, Long::sum));
            }
        }
    }

    private List<String> granted(Pack pack, String office, UnitRole role) {
        List<Grant> grants = pack.grants().of(office).stream()
                .filter(grant ->
                        (grant.validFrom() == null || !grant.validFrom().isAfter(period.to()))
                                && (grant.validTo() == null || !grant.validTo().isBefore(period.from())))
                .toList();
        return pack.units().all().stream()
                .map(Unit::code)
                .filter(unit -> unit.equals(office) || grants.stream().anyMatch(grant -> covers(grant, unit, role)))
                .toList();
    }

    private static boolean covers(Grant grant, String unit, UnitRole role) {
        return switch (role) {
            case RESOLVING -> grant.resolves(unit);
            case RECEIVING -> grant.receives(unit);
        };
    }

    private boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && !from.isAfter(period.to()) && !to.isBefore(period.from());
    }

    /** Whether a unit exists in the period. */
    boolean valid(Unit unit) {
        return (unit.validFrom() == null || !unit.validFrom().isAfter(period.to()))
                && (unit.validTo() == null || !unit.validTo().isBefore(period.from()));
    }

    /** How complete the data of a scope is for an indicator that needs these columns. */
    Coverage coverage(Scope scope, Needs needs) {
        long expected = 0;
        long delivered = 0;
        LocalDate from = null;
        LocalDate to = null;
        LocalDateTime newest = null;
        for (Unit unit : scopes.delivering(scope)) {
            boolean any = false;
            for (Delivery delivery : byUnit.getOrDefault(unit.code(), List.of())) {
                if (needs.met(delivery.provided())) {
                    any = true;
                    from = earlier(from, delivery.windowFrom());
                    to = later(to, delivery.windowTo());
                    newest = newest == null || delivery.arrivedAt().isAfter(newest) ? delivery.arrivedAt() : newest;
                }
            }
            if (valid(unit)) {
                expected++;
                delivered += any ? 1 : 0;
            }
        }
        return new Coverage(
                expected,
                delivered,
                later(from, from == null ? null : period.from()),
                earlier(to, to == null ? null : period.to()),
                setAside.getOrDefault(scope, 0L),
                newest);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }
}
