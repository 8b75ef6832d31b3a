package vn.dti.intake.read;

import org.jspecify.annotations.Nullable;

/** Whether a workbook's number format shows a date, and with hours or without. */
enum DateFormat {
    NONE,
    DAY,
    DAY_AND_TIME;

    /** By the built-in number of the format, else by its letters. */
    static DateFormat of(@Nullable Integer id, @Nullable String pattern) {
        if (id != null) {
            if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54)) {
                return DAY;
            }
            if (id == 22) {
                return DAY_AND_TIME;
            }
        }
        return pattern == null ? NONE : ofLetters(pattern);
    }

    /** Letters in quotes, in brackets or after a backslash are text; months and minutes share a letter. */
    private static DateFormat ofLetters(String pattern) {
        boolean date = false;
        boolean hours = false;
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = Character.toLowerCase(pattern.charAt(i));
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '[' || c == ']') {
                bracketed = c == '[';
            } else if (c == '\\') {
                i++;
            } else if (!quoted && !bracketed) {
                date |= c == 'y' || c == 'd';
                hours |= c == 'h';
            }
        }
        if (!date) {
            return NONE;
        }
        return hours ? DAY_AND_TIME : DAY;
    }
}
