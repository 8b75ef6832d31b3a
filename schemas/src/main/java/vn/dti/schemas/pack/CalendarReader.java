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

    private CalendarReader() {}

    static List<CalendarDay> read(PackFile file) {
        List<CalendarDay> days = new ArrayList<>();
        Map<LocalDate, CsvTable.Row> seen = new HashMap<>();
        for (CsvTable.Row row : CsvTable.read(file, COLUMNS, List.of()).rows()) {
            LocalDate date = row.value("date").date();
            if (date == null) {
                throw row.fault("date is empty; give it a value");
            }
            CalendarDay day = new CalendarDay(
                    date,
                    row.value("kind").constant(CalendarDay.Kind.class),
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
}
