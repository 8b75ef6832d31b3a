package vn.dti.intake.map;

/** Days of the civil calendar as numbers, without objects. */
final class Days {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int[] BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int[] LENGTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Days() {}

    /** Whether there is such a day in the years that a dossier may name. */
    static boolean exists(int year, int month, int day) {
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= LENGTH[month - 1] + (month == 2 && leap(year) ? 1 : 0);
    }

    /** Days since 1970-01-01. */
    static long sinceEpoch(int year, int month, int day) {
        int past = year - 1;
        long days = 365L * past + past / 4 - past / 100 + past / 400 - 719_162L;
        return days + BEFORE_MONTH[month - 1] + (month > 2 && leap(year) ? 1 : 0) + day - 1;
    }

    private static boolean leap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
