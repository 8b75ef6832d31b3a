package vn.dti.reports.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.figures.compare.Standing;
import vn.dti.figures.compare.Standings;
import vn.dti.figures.compare.Standings.Candidate;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Grading;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * The units of one level as {@link Standings} rank them by a rate: the complete ones, apart from them those with incomplete
 * data, and those without a value.
 */
public final class Ranking {
    private final List<Place> places = new ArrayList<>();
    private final List<Place> incomplete = new ArrayList<>();
    private final List<Place> unranked = new ArrayList<>();

    private Ranking() {}

    /**
     * A unit's place.
     *
     * @param rank from 1, shared by equals; 0 where it is not ranked
     * @param unit the unit
     * @param cell the rate that ranks it
     * @param standing its list, band and what is missing
     */
    public record Place(int rank, Unit unit, Cell cell, Standing standing) {}

    /** Ranks a level by a rate, the highest first. */
    public static Ranking of(Release release, UnitLevel level, String indicator) {
        return of(
                release.pack().grading(),
                release.month(),
                release.units(level),
                unit -> release.cell(unit.code(), indicator),
                unit -> release.cell(unit.code(), "received"));
    }

    static Ranking of(
            Grading grading,
            Period period,
            List<Unit> units,
            Function<Unit, Cell> rate,
            Function<Unit, Cell> received) {
        Map<String, Unit> byCode = new HashMap<>();
        Map<String, Cell> cells = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Unit unit : units) {
            Cell cell = rate.apply(unit);
            byCode.put(unit.code(), unit);
            cells.put(unit.code(), cell);
            candidates.add(new Candidate(
                    unit.code(),
                    cell.state(),
                    cell.numerator(),
                    cell.denominator(),
                    received.apply(unit).numerator(),
                    cell.coverage()));
        }
        Ranking ranking = new Ranking();
        for (Standing standing : Standings.of(grading, period, candidates)) {
            Place place = new Place(
                    standing.rank(),
                    Objects.requireNonNull(byCode.get(standing.unit())),
                    Objects.requireNonNull(cells.get(standing.unit())),
                    standing);
            switch (standing.list()) {
                case RANKED -> ranking.places.add(place);
                case INCOMPLETE -> ranking.incomplete.add(place);
                case NOT_RANKED -> ranking.unranked.add(place);
            }
        }
        return ranking;
    }

    /** The units with complete data, best first. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** The units whose data is incomplete, best first, ranked among themselves. */
    public List<Place> incomplete() {
        return List.copyOf(incomplete);
    }

    /** The units without a value, by code. */
    public List<Place> unranked() {
        return List.copyOf(unranked);
    }

    /** All of them: ranked, incomplete, without a value. */
    public List<Place> all() {
        List<Place> all = new ArrayList<>(places);
        all.addAll(incomplete);
        all.addAll(unranked);
        return all;
    }

    /** A unit's place among those with complete data. */
    public Optional<Place> of(String unit) {
        return places.stream().filter(place -> place.unit().code().equals(unit)).findFirst();
    }

    /** A unit's place in whichever list. */
    public Optional<Place> anyOf(String unit) {
        return all().stream().filter(place -> place.unit().code().equals(unit)).findFirst();
    }
}
