package vn.dti.figures.indicator;

/** What is counted of a unit's dossiers beside the cube: each dossier as a small number of working days. */
public enum OperatingCount {
    /** Resolved in a stretch; the member is the procedure, the days are those taken from reception to end. */
    DAYS_TAKEN,
    /** Open at the instant of the edition; the days are those since reception. */
    AGE,
    /** Of these, due and not overdue; the days are those that remain from the edition's last day. */
    DUE_IN,
    /** Of these, overdue; no days. */
    OVERDUE,
    /** Of these, without a due time; no days. */
    NO_DUE,
    /** Resolved late in a stretch; the member is the reason, no days. */
    LATE_FOR,
    /** Open and overdue at the instant of the edition; the member is the reason, no days. */
    OVERDUE_FOR
}
