package vn.dti.reports.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.schemas.pack.Grading;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/** The rankings of an edition, one a level: communes and agencies are never ranked together. */
public final class Rankings {
    /** The rate that ranks units. */
    public static final String INDICATOR = Grading.INDICATOR;

    private final Map<UnitLevel, Ranking> byLevel = new EnumMap<>(UnitLevel.class);

    /** Ranks all levels of a release. */
    public Rankings(Release release) {
        byLevel.put(UnitLevel.COMMUNE, Ranking.of(release, UnitLevel.COMMUNE, INDICATOR));
        byLevel.put(UnitLevel.AGENCY, Ranking.of(release, UnitLevel.AGENCY, INDICATOR));
    }

    /** A level's ranking: communes or agencies. */
    public Ranking of(UnitLevel level) {
        Ranking ranking = byLevel.get(level);
        if (ranking == null) {
            throw new IllegalArgumentException("units of level " + level + " are not ranked");
        }
        return ranking;
    }

    /** A unit's place in its level. */
    public Optional<Ranking.Place> place(Unit unit) {
        return of(unit.level()).of(unit.code());
    }
}
