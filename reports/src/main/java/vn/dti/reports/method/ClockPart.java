package vn.dti.reports.method;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dti.figures.clock.DeadlineClock;
import vn.dti.figures.clock.Switch;
import vn.dti.schemas.pack.CalendarDay;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackSettings;
import vn.dti.schemas.pack.Session;

/** How due times are reckoned: the clock's version, its switches as they stand, and the days its calendar knows. */
record ClockPart(Pack pack, Tongue tongue) {

    void write(Html page) {
        Map<String, String> positions = DeadlineClock.of(pack).rules().positions();
        page.heading(2, "clock", tongue.say("clock"));
        page.paragraph(
                tongue.say("clock.lead", tongue.say("clock." + pack.settings().clock())));
        page.paragraph(hours());
        List<List<String>> rows = new ArrayList<>();
        for (Class<?> kind : Switch.class.getPermittedSubclasses()) {
            String name = kind.getSimpleName();
            String stands = String.valueOf(positions.get(name));
            rows.add(List.of(
                    tongue.say(name) + " [" + name + "]",
                    stands,
                    tongue.say(name + "." + stands),
                    others(kind, stands)));
        }
        page.table(
                List.of(tongue.say("switch"), tongue.say("stands"), tongue.say("meaning"), tongue.say("others")), rows);
        calendar(page);
    }

    private String others(Class<?> kind, String stands) {
        return Arrays.stream(kind.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .filter(name -> !name.equals(stands))
                .map(name -> name + " (" + tongue.say(kind.getSimpleName() + "." + name) + ")")
                .collect(Collectors.joining("; "));
    }

    private String hours() {
        PackSettings settings = pack.settings();
        return tongue.say(
                "clock.hours",
                new TreeSet<>(settings.workingWeek()).stream().map(this::day).collect(Collectors.joining(", ")),
                sessions(settings.officeHours()),
                settings.cutOff().toString(),
                settings.zone().getId());
    }

    private String day(DayOfWeek day) {
        return tongue.say("day." + day);
    }

    private static String sessions(List<Session> sessions) {
        return sessions.stream()
                .map(session -> session.from() + "-" + session.to())
                .collect(Collectors.joining(", "));
    }

    private void calendar(Html page) {
        page.heading(2, "calendar", tongue.say("calendar"));
        TreeMap<Integer, List<CalendarDay>> years = pack.calendar().stream()
                .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
        if (years.isEmpty()) {
            page.paragraph(tongue.say("calendar.none"));
            return;
        }
        page.paragraph(tongue.say(
                "calendar.lead", years.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        List<List<String>> rows = new ArrayList<>();
        years.forEach((year, days) -> rows.add(List.of(
                Integer.toString(year),
                days(days, CalendarDay.Kind.OFF),
                days(days, CalendarDay.Kind.WORKED),
                days.stream().map(CalendarDay::source).distinct().collect(Collectors.joining("; ")))));
        page.table(
                List.of(
                        tongue.say("calendar.year"),
                        tongue.say("calendar.off"),
                        tongue.say("calendar.worked"),
                        tongue.say("calendar.source")),
                rows);
    }

    private String days(List<CalendarDay> days, CalendarDay.Kind kind) {
        List<String> shown = days.stream()
                .filter(day -> day.kind() == kind)
                .map(day -> tongue.day(day.date()) + (day.hours().isEmpty() ? "" : " (" + sessions(day.hours()) + ")"))
                .toList();
        return shown.isEmpty() ? tongue.say("switch.none") : shown.size() + ": " + String.join(", ", shown);
    }
}
