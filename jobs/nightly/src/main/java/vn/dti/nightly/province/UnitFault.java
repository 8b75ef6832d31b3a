package vn.dti.nightly.province;

import vn.dti.nightly.Messages;

/**
 * Something wrong with a list of units.
 *
 * @param file the list's file name
 * @param row its line, from 1; 0 for the file as a whole
 * @param column the column's letter and title, {@code C (level)}; empty for the row or file as a whole
 * @param value what stands there
 * @param kind what is wrong
 * @param detail what the reason names besides: the other line, the known words; empty where nothing
 */
public record UnitFault(String file, long row, String column, String value, Kind kind, String detail) {

    /** What can be wrong. The names are stable. */
    public enum Kind {
        FILE_EMPTY,
        FILE_ENCODING,
        FILE_NOT_CSV,
        COLUMN_MISSING,
        COLUMN_TWICE,
        ROW_CELLS,
        CODE_EMPTY,
        CODE_FORM,
        CODE_RESERVED,
        CODE_TWICE,
        NAME_EMPTY,
        NAME_TWICE,
        LEVEL_UNKNOWN,
        PARENT_UNKNOWN,
        PARENT_CIRCLE,
        BRANCH_UNKNOWN,
        BRANCH_LEVEL,
        SUCCESSOR_UNKNOWN,
        DATE_FORM,
        DATE_ORDER,
        CITY_MISSING,
        CITY_SECOND,
        CITY_CODE,
        NOBODY_DELIVERS
    }

    /** Why it cannot stay so. */
    public String reason(Messages messages) {
        return messages.say("units." + kind + ".reason", value, detail);
    }

    /** What to do. */
    public String remedy(Messages messages) {
        return messages.say("units." + kind + ".remedy", value, detail);
    }
}
