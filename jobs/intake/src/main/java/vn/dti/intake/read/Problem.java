package vn.dti.intake.read;

/** Why a whole file is refused. */
public enum Problem {
    /** The operating system does not let us read it: a directory, no permission, gone. */
    UNREADABLE,
    /** It has no bytes, or nothing but white space. */
    EMPTY,
    /** Its bytes are not what its name says. */
    OTHER_KIND,
    /** It is text, but not UTF-8. */
    NOT_UTF8,
    /** It is a workbook that cannot be opened to its end. */
    DAMAGED,
    /** It opens only with a password. */
    PASSWORD,
    /** It begins as JSON and is none to its end. */
    BROKEN_JSON,
    /** It has more rows or bytes than a delivery may have. */
    TOO_LARGE,
    /** None of its first rows is the header of a known source. */
    NO_HEADER,
    /** Its header lacks a column the source always has. */
    COLUMN_MISSING,
    /** The folder it lay in belongs to no office of the pack. */
    UNKNOWN_OFFICE,
    /** None of its rows is of a unit that the office may file for. */
    OTHER_PLACE
}
