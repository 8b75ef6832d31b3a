package vn.dti.schemas.extract;

/** How the text of a cell becomes a value, and how that value is stored. */
public enum FieldType {
    /** Free text, NFC, trimmed. */
    TEXT,
    /** A code of the pack's lists; stored as the official code. */
    CODE,
    /** A unit of the pack, by code, name or alias; stored as the unit's code. */
    UNIT,
    /** One constant of an enum; stored as its English name. */
    CONSTANT,
    /** A local date and time in the pack's zone, in microseconds. */
    TIME,
    /** A whole number, not negative. */
    COUNT,
    /** Whole Vietnamese đồng (or the pack's currency), not negative. */
    MONEY,
    /** Yes or no. */
    YES_NO
}
