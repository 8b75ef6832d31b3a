package vn.dti.figures.indicator;

import java.util.List;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Needs;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Unit;

/** The units that are expected to deliver in a period and for which nothing came. */
public final class LateUnits {
    private LateUnits() {}

    /**
     * The late units of a period, in the order of their codes: those that exist in it and for which no office with the right
     * to file as resolver has a delivery whose window overlaps it.
     */
    public static List<Unit> of(Pack pack, Period period, List<Delivery> deliveries) {
        Scopes scopes = new Scopes(pack);
        Deliveries delivered = new Deliveries(pack, scopes, period, UnitRole.RESOLVING, deliveries, List.of());
        return scopes.all().stream()
                .filter(Scope::single)
                .flatMap(scope -> pack.units().unit(scope.code()).stream()
                        .filter(Unit::delivers)
                        .filter(delivered::valid)
                        .filter(unit -> !delivered.coverage(scope, Needs.NONE).provided()))
                .toList();
    }
}
