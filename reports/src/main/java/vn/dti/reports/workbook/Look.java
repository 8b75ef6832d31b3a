package vn.dti.reports.workbook;

/** The kinds of cells in our workbooks. */
enum Look {
    /** The sheet's title. */
    TITLE,
    /** Edition, cut-off, remarks. */
    REMARK,
    /** The mark of preliminary figures. */
    MARK,
    /** A place and day to be filled in, above a signature. */
    FOOT,
    /** Who signs. */
    SIGNER,
    /** A column title. */
    HEAD,
    /** A line that stands for several below it, and its number. */
    GROUP,
    /** The points of such a line. */
    GROUP_POINTS,
    /** Text, kept as text whatever it begins with. */
    TEXT,
    /** Text that stands where a number would. */
    STATE,
    /** A whole number. */
    COUNT,
    /** A day and time, as a value that can be sorted. */
    TIME,
    /** A number with two decimals. */
    MEAN,
    /** A rate nearer to 1: shows {@code >99,99%} rather than a false 100%. */
    HIGH_RATE,
    /** A rate nearer to 0: shows {@code <0,01%} rather than a false 0%. */
    LOW_RATE,
    /** A change of a count, with its sign. */
    CHANGE,
    /** A change of a rate in percentage points, with its sign. */
    POINTS
}
