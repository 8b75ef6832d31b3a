package vn.dti.reports.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * The units of one level in the order of a rate, exact fractions compared, ties sharing a rank (1, 2, 2, 4). Units without
 * a value are not ranked; missing is not zero.
 */
public final class Ranking {
    private final List<Place> places;
    private final List<Unit> unranked;

    private Ranking(List<Place> places, List<Unit> unranked) {
        this.places = List.copyOf(places);
        this.unranked = List.copyOf(unranked);
    }

    /**
     * A unit's place.
     *
     * @param rank from 1, shared by equals
     * @param unit the unit
     * @param cell the rate that ranks it
     */
    public record Place(int rank, Unit unit, Cell cell) {}

    /** Ranks a level by a rate, the highest first. */
    public static Ranking of(Release release, UnitLevel level, String indicator) {
        return of(release.units(level), unit -> release.cell(unit.code(), indicator));
    }

    static Ranking of(List<Unit> units, Function<Unit, Cell> rate) {
        List<Place> sorted = new ArrayList<>();
        List<Unit> unranked = new ArrayList<>();
        for (Unit unit : units) {
            Cell cell = rate.apply(unit);
            if (cell.measured() && cell.below().signum() > 0) {
                sorted.add(new Place(0, unit, cell));
            } else {
                unranked.add(unit);
            }
        }
        sorted.sort(Comparator.comparing(Place::cell, Ranking::descending)
                .thenComparing(place -> place.unit().code()));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Place place = sorted.get(i);
            boolean tie = i > 0 && descending(sorted.get(i - 1).cell(), place.cell()) == 0;
            places.add(new Place(tie ? places.get(i - 1).rank() : i + 1, place.unit(), place.cell()));
        }
        return new Ranking(places, unranked);
    }

    private static int descending(Cell one, Cell other) {
        BigDecimal left = other.above().multiply(one.below());
        BigDecimal right = one.above().multiply(other.below());
        return left.compareTo(right);
    }

    /** The ranked units, best first. */
    public List<Place> places() {
        return places;
    }

    /** The units without a value, in pack order. */
    public List<Unit> unranked() {
        return unranked;
    }

    /** A unit's place. */
    public Optional<Place> of(String unit) {
        return places.stream().filter(place -> place.unit().code().equals(unit)).findFirst();
    }
}
