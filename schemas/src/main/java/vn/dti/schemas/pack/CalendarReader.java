package vn.dti.schemas.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code calendar.csv}, sorted by day. */
final class CalendarReader {
    private static final List<String> COLUMNS = List.of("date", "kind", "name_vi", "source");

    private static final List<String> OPTIONAL = List.of("hours");

    private CalendarReader() {}

    static List<CalendarDay> read(PackFile file) {
        List<CalendarDay> days = new ArrayList<>();
        Map<LocalDate, CsvTable.Row> seen = new HashMap<>();
        for (CsvTable.Row row : CsvTable.read(file, COLUMNS, OPTIONAL).rows()) {
            LocalDate date = row.value("date").date();
            if (date == null) {
                throw row.fault("date is empty; give it a value");
            }
            CalendarDay.Kind kind = row.value("kind").constant(CalendarDay.Kind.class);
            CalendarDay day = new CalendarDay(
                    date,
                    kind,
                    hours(row.value("hours"), kind),
                    row.value("name_vi").required(),
                    row.value("source").required());
            CsvTable.Row earlier = seen.putIfAbsent(date, row);
            if (earlier != null) {
                throw row.value("date")
                        .fault("stands already in line " + earlier.line() + " as " + earlier.text("kind")
                                + "; a day has one row");
            }
            days.add(day);
        }
        days.sort(Comparator.comparing(CalendarDay::date));
        return days;
    }

    private static List<Session> hours(Value value, CalendarDay.Kind kind) {
        if (kind == CalendarDay.Kind.OFF && !value.isEmpty()) {
            throw value.fault("stands on a day off; leave it empty, or make the day WORKED");
        }
        return SessionsReader.read(value.parts());
    }
}
