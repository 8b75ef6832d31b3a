package vn.dti.figures.indicator;

/** What is counted of a unit's dossiers beside the cube: each dossier as a small number of working days. */
public enum OperatingCount {
    /** Resolved in a month; the member is the procedure, the days are those taken from reception to end. */
    DAYS_TAKEN
}
