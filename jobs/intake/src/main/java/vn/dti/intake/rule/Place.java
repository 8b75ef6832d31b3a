package vn.dti.intake.rule;

/** Where a finding is, in words. */
final class Place {

    private Place() {}

    static String vi(String file, Found found) {
        return place("Tệp " + file, "Dòng ", "cột ", found);
    }

    static String en(String file, Found found) {
        return place("File " + file, "Row ", "column ", found);
    }

    private static String place(String file, String row, String column, Found found) {
        String start = found.row() == 0 ? file : row + found.row();
        return found.place() == null ? start : start + ", " + column + found.place();
    }
}
