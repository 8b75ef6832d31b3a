package vn.dti.nightly.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as an extract writes them. Days are formatted once. */
final class TimeText {
    private final DateTimeFormatter format;
    private final String[] days;
    private final long firstDay;

    TimeText(LocalDate first, LocalDate last, String pattern) {
        format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        firstDay = first.toEpochDay();
        days = new String[(int) (last.toEpochDay() - firstDay) + 1];
    }

    /** The text of an instant, empty where there is none. */
    String write(long instant) {
        if (instant == Dossier.NONE) {
            return "";
        }
        long day = Math.floorDiv(instant, WorkCalendar.DAY);
        int second = (int) Math.floorMod(instant, WorkCalendar.DAY);
        StringBuilder text = new StringBuilder(19).append(day(day)).append(' ');
        pair(text, second / 3600).append(':');
        pair(text, second / 60 % 60).append(':');
        return pair(text, second % 60).toString();
    }

    private String day(long epochDay) {
        int index = (int) (epochDay - firstDay);
        if (index < 0 || index >= days.length) {
            return format.format(LocalDate.ofEpochDay(epochDay));
        }
        String text = days[index];
        if (text == null) {
            text = format.format(LocalDate.ofEpochDay(epochDay));
            days[index] = text;
        }
        return text;
    }

    private static StringBuilder pair(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
