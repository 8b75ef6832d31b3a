package vn.dti.intake.read;

import java.time.LocalDate;

/** A workbook's number of days, written out as a date, as an office writes it. */
final class WrittenTime {
    private static final long MILLIS_A_DAY = 86_400_000L;

    private WrittenTime() {}

    /** The day alone: {@code 05/10/2026}. */
    static String day(double serial, DateSystem system) {
        return day((long) serial + system.epochDayOfZero()).toString();
    }

    /**
     * Day and time: {@code 05/10/2026 08:30:15}, or {@code 05/10/2026 08:30:15.250}. A spreadsheet keeps days as a binary
     * fraction; rounded to the millisecond, the finest it shows.
     */
    static String dayAndTime(double serial, DateSystem system) {
        long millis = Math.round(serial * MILLIS_A_DAY);
        StringBuilder text = day(Math.floorDiv(millis, MILLIS_A_DAY) + system.epochDayOfZero());
        int ofDay = (int) Math.floorMod(millis, MILLIS_A_DAY);
        digits(text.append(' '), ofDay / 3_600_000, 2);
        digits(text.append(':'), ofDay / 60_000 % 60, 2);
        digits(text.append(':'), ofDay / 1000 % 60, 2);
        if (ofDay % 1000 != 0) {
            digits(text.append('.'), ofDay % 1000, 3);
        }
        return text.toString();
    }

    private static StringBuilder day(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        StringBuilder text = new StringBuilder(23);
        digits(text, day.getDayOfMonth(), 2);
        digits(text.append('/'), day.getMonthValue(), 2);
        digits(text.append('/'), day.getYear(), 4);
        return text;
    }

    private static void digits(StringBuilder text, int value, int count) {
        int divisor = count == 4 ? 1000 : count == 3 ? 100 : 10;
        for (int rest = value; divisor > 0; rest %= divisor, divisor /= 10) {
            text.append((char) ('0' + rest / divisor));
        }
    }
}
