package vn.dti.schemas.pack;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads {@code pack.yaml}, merged by key over all bases. */
final class SettingsReader {
    private static final String[] KEYS = {
        "name",
        "extends",
        "title_vi",
        "title_en",
        "city",
        "zone",
        "languages",
        "working_week",
        "office_hours",
        "cut_off",
        "closing_day",
        "dossier_code_patterns",
        "open_age_bands",
        "open_due_within",
        "report_closing_day",
        "clock",
        "rescheduled_due_counts",
        "returned_days"
    };
    /** A closing day that every month has. */
    private static final int LAST_CLOSING_DAY = 28;
    /** Of a band: a year of days. */
    private static final int MOST_DAYS = 366;

    /** A quarter: long enough to mend a month's file until it is closed. */
    private static final int RETURNED_DAYS = 90;

    private static final int MOST_RETURNED_DAYS = 3_660;

    private final List<YamlMap> maps;

    private SettingsReader(List<YamlMap> maps) {
        this.maps = maps;
    }

    /** Reads the settings; a later file's key replaces an earlier one's. */
    static PackSettings read(List<YamlMap> maps) {
        maps.forEach(map -> map.only(KEYS));
        return new SettingsReader(maps).read();
    }

    private PackSettings read() {
        Value name = maps.get(maps.size() - 1).value("name");
        if (!name.text().matches("[a-z0-9_-]+")) {
            throw name.fault("must be of small letters, digits, - and _");
        }
        return new PackSettings(
                name.text(),
                value("title_vi").required(),
                value("title_en").required(),
                value("city").required(),
                value("zone").zone(),
                languages(),
                workingWeek(),
                SessionsReader.read(filled("office_hours")),
                value("cut_off").time(),
                value("closing_day").number(1, LAST_CLOSING_DAY),
                with("dossier_code_patterns").list("dossier_code_patterns").stream()
                        .map(Value::pattern)
                        .toList(),
                new OpenBands(days("open_age_bands"), days("open_due_within")),
                optional("report_closing_day")
                        .map(value -> new ReportMonths(value.number(1, ReportMonths.LAST)))
                        .orElse(ReportMonths.CALENDAR),
                optional("clock").map(value -> value.constant(ClockName.class)).orElse(ClockName.LAW),
                optional("rescheduled_due_counts").map(Value::yesNo).orElse(false),
                optional("returned_days")
                        .map(value -> value.number(1, MOST_RETURNED_DAYS))
                        .orElse(RETURNED_DAYS));
    }

    /** A key that no file need have. */
    private Optional<Value> optional(String key) {
        YamlMap map = with(key);
        return map.has(key) ? Optional.of(map.value(key)) : Optional.empty();
    }

    /** Numbers of days, each more than the one before. */
    private List<Integer> days(String key) {
        List<Integer> days = new ArrayList<>();
        for (Value value : filled(key)) {
            int number = value.number(0, MOST_DAYS);
            if (!days.isEmpty() && number <= days.get(days.size() - 1)) {
                throw value.fault("must be more than the one before it");
            }
            days.add(number);
        }
        return days;
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (Value language : filled("languages")) {
            if (!Set.of("vi", "en").contains(language.text())) {
                throw language.fault("is not a language of this program; known are vi, en");
            }
            languages.add(language.text());
        }
        return languages;
    }

    private Set<DayOfWeek> workingWeek() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Value value : filled("working_week")) {
            days.add(find(
                    value,
                    day -> day.name().startsWith(value.text()) && value.text().length() == 3));
        }
        return days;
    }

    private static DayOfWeek find(Value value, Predicate<DayOfWeek> test) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (test.test(day)) {
                return day;
            }
        }
        throw value.fault("is not a day; write MON, TUE, WED, THU, FRI, SAT or SUN");
    }

    private List<Value> filled(String key) {
        YamlMap map = with(key);
        List<Value> values = map.list(key);
        if (values.isEmpty()) {
            throw map.fault(key, "must not be an empty list");
        }
        return values;
    }

    private Value value(String key) {
        return with(key).value(key);
    }

    /** The last file that has the key; where none has, the pack's own, which then says what it lacks. */
    private YamlMap with(String key) {
        @Nullable YamlMap found = null;
        for (YamlMap map : maps) {
            if (map.has(key)) {
                found = map;
            }
        }
        return found == null ? maps.get(maps.size() - 1) : found;
    }
}
