package vn.dti.schemas.dataset;

/** The types of published columns, and how {@link RowBlock} holds them. */
public enum ColumnType {
    /** UTF-8 text, NFC. */
    TEXT,
    /** A 64-bit whole number. */
    LONG,
    /** True or false; held as 1 and 0. */
    BOOLEAN,
    /** A local date; held as days since 1970-01-01. */
    DATE,
    /** A local date and time without zone; held as microseconds since 1970-01-01 00:00 local. */
    TIMESTAMP,
    /** decimal(20,4). */
    DECIMAL_4,
    /** decimal(20,8). */
    DECIMAL_8
}
