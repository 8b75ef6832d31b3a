package vn.dti.intake.read;

/** What a bare number in a time column means. */
public enum DateSystem {
    /** Nothing: text files write dates out. */
    NONE(0),
    /** Days since 1899-12-30. */
    FROM_1900(-25_569),
    /** Days since 1904-01-01, as old Macintosh workbooks count. */
    FROM_1904(-24_107);

    private final long epochDayOfZero;

    DateSystem(long epochDayOfZero) {
        this.epochDayOfZero = epochDayOfZero;
    }

    /** The day 0, counted from 1970-01-01. */
    public long epochDayOfZero() {
        return epochDayOfZero;
    }
}
