package vn.dti.intake.map;

/**
 * The shapes of time that every source may use, read without objects: {@code yyyy-MM-dd HH:mm[:ss[.fraction]]} with a
 * space or {@code T} and an offset or none, {@code dd/MM/yyyy HH:mm[:ss]} (also with dashes or dots), and either without
 * hours. Years run from 1990 to 2100: anything else is a slip of the keyboard or an empty cell in disguise.
 */
final class ContractTime {
    static final long DAY = 86_400_000_000L;
    private static final long MINUTE = 60_000_000L;

    private final Digits digits = new Digits();
    private long wall;
    private boolean dayOnly;
    private boolean zoned;
    private long offset;

    /** Microseconds since 1970-01-01 00:00 on the wall clock the text was written by. */
    long wall() {
        return wall;
    }

    /** Whether the text names a day only. */
    boolean dayOnly() {
        return dayOnly;
    }

    /** Whether the text carries an offset. */
    boolean zoned() {
        return zoned;
    }

    /** The offset in microseconds. */
    long offset() {
        return offset;
    }

    /** Reads a trimmed text; false where it has none of the shapes. */
    boolean read(String text) {
        digits.start(text);
        dayOnly = false;
        zoned = false;
        offset = 0;
        if (!day()) {
            return false;
        }
        if (digits.atEnd()) {
            dayOnly = true;
            return true;
        }
        return clock() && zone() && digits.atEnd();
    }

    private boolean day() {
        int first = digits.number(1, 4);
        boolean yearFirst = digits.position() == 4;
        char separator = digits.here();
        if (first < 0 || (separator != '-' && separator != '/' && separator != '.')) {
            return false;
        }
        digits.skip(separator);
        int month = digits.number(1, 2);
        if (!digits.skip(separator)) {
            return false;
        }
        int start = digits.position();
        int third = digits.number(1, 4);
        if (!yearFirst && (digits.position() - start != 4 || separator == 0)) {
            return false;
        }
        int year = yearFirst ? first : third;
        int dayOfMonth = yearFirst ? third : first;
        if (!Days.exists(year, month, dayOfMonth)) {
            return false;
        }
        wall = Days.sinceEpoch(year, month, dayOfMonth) * DAY;
        return true;
    }

    private boolean clock() {
        if (!digits.skip('T')) {
            if (digits.here() != ' ') {
                return false;
            }
            skipSpaces();
        }
        int hour = digits.number(1, 2);
        if (hour < 0 || hour > 23 || !digits.skip(':')) {
            return false;
        }
        int minute = digits.number(2, 2);
        if (minute < 0 || minute > 59) {
            return false;
        }
        wall += (hour * 60L + minute) * MINUTE;
        if (!digits.skip(':')) {
            return true;
        }
        int second = digits.number(2, 2);
        if (second < 0 || second > 59) {
            return false;
        }
        wall += second * 1_000_000L;
        if (digits.skip('.') || digits.skip(',')) {
            wall += digits.fraction();
        }
        return true;
    }

    private boolean zone() {
        skipSpaces();
        if (digits.atEnd()) {
            return true;
        }
        zoned = true;
        if (digits.skip('Z')) {
            return true;
        }
        boolean west = digits.here() == '-';
        if (!digits.skip('+') && !digits.skip('-')) {
            return false;
        }
        int hours = digits.number(2, 2);
        digits.skip(':');
        int minutes = digits.atEnd() ? 0 : digits.number(2, 2);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return false;
        }
        offset = (hours * 60L + minutes) * MINUTE * (west ? -1 : 1);
        return true;
    }

    private void skipSpaces() {
        while (digits.skip(' ')) {
            continue;
        }
    }
}
