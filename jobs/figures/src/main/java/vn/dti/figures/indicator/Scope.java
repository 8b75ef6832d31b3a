package vn.dti.figures.indicator;

import vn.dti.schemas.pack.UnitLevel;

/**
 * Whom a figure speaks of.
 *
 * @param code the unit's code, or a level's name for a level's total
 * @param level what it is
 */
record Scope(String code, UnitLevel level) {

    /** Whether it is one unit or branch, and not a total over a level or the city. */
    boolean single() {
        return level != UnitLevel.CITY && level != UnitLevel.GROUP;
    }
}
