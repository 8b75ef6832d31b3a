package vn.dti.figures.feed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.FeedDelivery;
import vn.dti.schemas.dataset.Figure.Coverage;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.pack.Unit;

/**
 * Who has delivered a small feed for a period. A unit has when its own office has a delivery whose window overlaps the period,
 * or another office has one with a row that names the unit: that someone may file for everybody does not make everybody's
 * silence a declaration.
 */
final class FeedCompleteness {
    private final FeedRows rows;

    FeedCompleteness(FeedRows rows) {
        this.rows = rows;
    }

    /** How complete a scope is in a feed's deliveries that have some columns, given as a mask. */
    Coverage of(FeedScope scope, Feed feed, long needs, Period period) {
        List<Unit> expected = scope.expected(feed, period);
        List<Delivery> behind = deliveries(feed, period)
                .filter(delivery -> (delivery.provided() & needs) == needs)
                .filter(delivery -> speaksOf(delivery, scope))
                .toList();
        LocalDate from = null;
        LocalDate to = null;
        LocalDateTime newest = null;
        for (Delivery delivery : behind) {
            LocalDate first = Objects.requireNonNull(delivery.windowFrom());
            LocalDate last = Objects.requireNonNull(delivery.windowTo());
            from = from == null || first.isBefore(from) ? first : from;
            to = to == null || last.isAfter(to) ? last : to;
            newest = newest == null || delivery.arrivedAt().isAfter(newest) ? delivery.arrivedAt() : newest;
        }
        long delivered = expected.stream()
                .filter(unit -> behind.stream().anyMatch(delivery -> speaksOf(delivery, unit.code())))
                .count();
        return new Coverage(
                expected.size(),
                delivered,
                from == null || from.isAfter(period.from()) ? from : period.from(),
                to == null || to.isBefore(period.to()) ? to : period.to(),
                waiting(scope, feed, period),
                newest);
    }

    /** The units that declared that nothing occurred in the period, by a file without rows or by a row. */
    Set<String> declaredNil(FeedScope scope, Feed feed, Period period) {
        Set<String> units = new HashSet<>();
        deliveries(feed, period)
                .filter(delivery -> delivery.rowsRead() == delivery.rowsBlank())
                .forEach(delivery -> units.add(delivery.office()));
        for (FeedRows.Nil nil : rows.nils()) {
            boolean overlaps = !nil.month().atDay(1).isAfter(period.to())
                    && !nil.month().atEndOfMonth().isBefore(period.from());
            if (nil.feed() == feed && overlaps) {
                units.add(nil.unit());
            }
        }
        Set<String> here = new HashSet<>();
        scope.expected(feed, period).stream()
                .map(Unit::code)
                .filter(units::contains)
                .forEach(here::add);
        return here;
    }

    private Stream<Delivery> deliveries(Feed feed, Period period) {
        return rows.deliveries().stream()
                .filter(each -> each.feed() == feed)
                .map(FeedDelivery::delivery)
                .filter(delivery -> overlaps(delivery.windowFrom(), delivery.windowTo(), period));
    }

    private static boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to, Period period) {
        return from != null && to != null && !from.isAfter(period.to()) && !to.isBefore(period.from());
    }

    private boolean speaksOf(Delivery delivery, FeedScope scope) {
        return scope.holds(delivery.office())
                || rows.named().getOrDefault(delivery.id(), Set.of()).stream().anyMatch(scope::holds);
    }

    private boolean speaksOf(Delivery delivery, String unit) {
        return delivery.office().equals(unit)
                || rows.named().getOrDefault(delivery.id(), Set.of()).contains(unit);
    }

    /** Rows set aside of the scope's own offices, of deliveries that were not sent anew since. */
    private long waiting(FeedScope scope, Feed feed, Period period) {
        return deliveries(feed, period)
                .filter(delivery -> scope.holds(delivery.office()))
                .filter(delivery -> rows.deliveries().stream().noneMatch(each -> resends(each.delivery(), delivery)))
                .mapToLong(Delivery::rowsSetAside)
                .sum();
    }

    private static boolean resends(Delivery later, Delivery earlier) {
        return later.sequence() > earlier.sequence()
                && later.office().equals(earlier.office())
                && later.source().equals(earlier.source())
                && later.windowFrom() != null
                && (earlier.windowFrom() == null || !later.windowFrom().isAfter(earlier.windowFrom()));
    }
}
