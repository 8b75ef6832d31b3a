package vn.dti.figures.feed;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/** Whom a figure speaks of: the city, a level's total, a branch with its communes, or a unit. */
final class FeedScope {
    private final String code;
    private final UnitLevel level;
    private final List<Unit> units;
    private final Set<String> codes;

    /**
     * @param code the unit's code, or the level's name
     * @param level what it is
     */
    FeedScope(Pack pack, String code, UnitLevel level) {
        this.code = code;
        this.level = level;
        Predicate<Unit> below = switch (level) {
            case CITY -> unit -> true;
            case GROUP -> unit -> unit.level().name().equals(code);
            case BRANCH -> unit -> code.equals(unit.branch());
            case AGENCY, COMMUNE, DISTRICT -> unit -> unit.code().equals(code);
        };
        units = pack.units().where(unit -> unit.delivers() && below.test(unit));
        codes = units.stream().map(Unit::code).collect(Collectors.toSet());
        codes.add(code);
    }

    /** Whether a unit's rows, or an office's deliveries, count in it; what is none of a level's counts in the city. */
    boolean holds(String unit) {
        return level == UnitLevel.CITY || codes.contains(unit);
    }

    /** Whether a feed is expected of units like this: communes promulgate no procedures. */
    boolean has(Feed feed) {
        return feed != Feed.PUBLICATION
                || level == UnitLevel.CITY
                || level == UnitLevel.AGENCY
                || code.equals(UnitLevel.AGENCY.name());
    }

    /** The units from which a feed is expected in a period. */
    List<Unit> expected(Feed feed, Period period) {
        return units.stream()
                .filter(unit -> feed != Feed.PUBLICATION || unit.level() == UnitLevel.AGENCY)
                .filter(unit -> (unit.validFrom() == null || !unit.validFrom().isAfter(period.to()))
                        && (unit.validTo() == null || !unit.validTo().isBefore(period.from())))
                .toList();
    }
}
