package vn.dti.intake.rule;

import org.jspecify.annotations.Nullable;

/** Where a finding is, in words. */
public final class Place {

    private Place() {}

    static String vi(String file, Found found) {
        return vi(file, found.row(), found.place());
    }

    static String en(String file, Found found) {
        return en(file, found.row(), found.place());
    }

    /** A place in Vietnamese: row 0 is the file, no column the whole row. */
    public static String vi(String file, long row, @Nullable String column) {
        return place("Tệp " + file, "Dòng ", "cột ", row, column);
    }

    /** A place in English. */
    public static String en(String file, long row, @Nullable String column) {
        return place("File " + file, "Row ", "column ", row, column);
    }

    private static String place(String file, String rowWord, String columnWord, long row, @Nullable String column) {
        String start = row == 0 ? file : rowWord + row;
        return column == null ? start : start + ", " + columnWord + column;
    }
}
