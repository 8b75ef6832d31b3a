package vn.dti.schemas.pack;

/** What kind of unit a figure speaks of. */
public enum UnitLevel {
    /** The whole city; one row in the pack. */
    CITY,
    /** A level's total: unit code {@code COMMUNE} or {@code AGENCY}; never a row in the pack. */
    GROUP,
    /** A department (sở, ban, ngành). */
    AGENCY,
    /** A ward or commune (phường, xã). */
    COMMUNE,
    /** A branch of the city's public administrative service centre; the sum of its communes. */
    BRANCH,
    /** A former district: history only, with successors. */
    DISTRICT
}
