package vn.dti.measure;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.ServiceLevel;
import vn.dti.schemas.pack.CalendarDay;
import vn.dti.schemas.pack.ClockName;
import vn.dti.schemas.pack.Condition;
import vn.dti.schemas.pack.Condition.Operator;
import vn.dti.schemas.pack.Counter;
import vn.dti.schemas.pack.Event;
import vn.dti.schemas.pack.Grants;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.IndicatorBook;
import vn.dti.schemas.pack.Letterhead;
import vn.dti.schemas.pack.LimitUnit;
import vn.dti.schemas.pack.Needs;
import vn.dti.schemas.pack.OpenBands;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackSettings;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Procedures;
import vn.dti.schemas.pack.ReportMonths;
import vn.dti.schemas.pack.Session;
import vn.dti.schemas.pack.TimeLimit;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;
import vn.dti.schemas.pack.Units;

/** A small city: two agencies, three communes of which two share a branch, a former district, three procedures. */
public final class TestPack {
    private static final Needs ENDS = Needs.any(Field.FINISHED_AT, Field.RETURNED_AT);

    private TestPack() {}

    /** The pack. */
    public static Pack pack() {
        return pack(ReportMonths.CALENDAR);
    }

    /** The pack of a city whose months begin and end so. */
    public static Pack pack(ReportMonths months) {
        PackSettings settings = new PackSettings(
                "test",
                "Thử",
                "Test",
                "CITY",
                ZoneId.of("Asia/Ho_Chi_Minh"),
                List.of("vi", "en"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(
                        new Session(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                        new Session(LocalTime.of(13, 30), LocalTime.of(17, 0))),
                LocalTime.of(15, 0),
                10,
                List.of(),
                new OpenBands(List.of(1, 5, 10), List.of(1, 3)),
                months,
                ClockName.LAW,
                false,
                90);
        return new Pack(
                settings,
                units(),
                procedures(),
                new Grants(List.of()),
                List.of(new CalendarDay(LocalDate.of(2026, 9, 2), CalendarDay.Kind.OFF, "Quốc khánh", "test")),
                List.of(),
                book(),
                List.of(),
                new Letterhead(
                        List.of(), List.of(), List.of(), "", "", "", List.of(), List.of(), List.of(), 20, 20, 30, 15),
                "digest");
    }

    private static Units units() {
        return new Units(List.of(
                unit("CITY", UnitLevel.CITY, null),
                unit("BR1", UnitLevel.BRANCH, null),
                unit("AG1", UnitLevel.AGENCY, null),
                unit("AG2", UnitLevel.AGENCY, null),
                unit("CO1", UnitLevel.COMMUNE, "BR1"),
                unit("CO2", UnitLevel.COMMUNE, "BR1"),
                unit("CO3", UnitLevel.COMMUNE, null),
                unit("OLD", UnitLevel.DISTRICT, null)));
    }

    private static Unit unit(String code, UnitLevel level, @Nullable String branch) {
        String parent = level == UnitLevel.CITY ? null : "CITY";
        return new Unit(
                code, "Unit " + code, "", level, parent, branch, null, null, null, List.of(), List.of(), "test");
    }

    private static Procedures procedures() {
        return new Procedures(List.of(
                procedure("P1", "F1", new TimeLimit(BigDecimal.valueOf(3), LimitUnit.WORKING_DAY)),
                procedure("P2", "F1", new TimeLimit(BigDecimal.ZERO, LimitUnit.SAME_DAY)),
                procedure("P3", "F2", null)));
    }

    private static Procedure procedure(String code, String field, @Nullable TimeLimit limit) {
        return new Procedure(
                code,
                "Procedure " + code,
                "",
                field,
                field,
                UnitLevel.COMMUNE,
                limit,
                ServiceLevel.FULL,
                false,
                null,
                null,
                List.of(),
                "test",
                "test");
    }

    private static IndicatorBook book() {
        List<Counter> counters = new ArrayList<>();
        counters.add(counter("received", Event.RECEIVED, null, Needs.NONE));
        counters.add(counter("received_channel", Event.RECEIVED, null, Needs.all(Field.CHANNEL)));
        counters.add(new Counter(
                "received_online",
                Event.RECEIVED,
                List.of(new Condition("channel", Operator.IS, List.of("ONLINE"))),
                null,
                Needs.all(Field.CHANNEL)));
        counters.add(counter("open_start", Event.OPEN_AT_START, null, ENDS));
        counters.add(counter("open_end", Event.OPEN_AT_END, null, ENDS));
        counters.add(timely("open_overdue", Event.OPEN_AT_END, "OVERDUE"));
        counters.add(timely("open_no_due", Event.OPEN_AT_END, "NO_DUE"));
        counters.add(counter("resolved", Event.RESOLVED, null, ENDS));
        counters.add(timely("early", Event.RESOLVED, "EARLY"));
        counters.add(timely("on_time", Event.RESOLVED, "ON_TIME"));
        counters.add(timely("late", Event.RESOLVED, "LATE"));
        counters.add(timely("no_due", Event.RESOLVED, "NO_DUE"));
        counters.add(counter("working_days", Event.RESOLVED, "working_days", ENDS));
        counters.add(counter("components", Event.RESOLVED, "components_total", Needs.all(Field.COMPONENTS_TOTAL)));
        counters.add(new Counter(
                "electronic",
                Event.RESOLVED,
                List.of(
                        new Condition("electronic_result", Operator.IS, List.of("true")),
                        new Condition("components_total", Operator.AT_LEAST, List.of("2"))),
                null,
                Needs.NONE));
        counters.add(counter("due", Event.DUE, null, ENDS));
        counters.add(timely("due_kept", Event.DUE, "EARLY", "ON_TIME"));
        return new IndicatorBook(
                "1",
                counters,
                List.of(
                        count("received", counters, "received"),
                        count("opening_stock", counters, "open_start"),
                        count("closing_stock", counters, "open_end"),
                        count("overdue_open", counters, "open_overdue"),
                        count("open_without_due", counters, "open_no_due"),
                        count("resolved", counters, "resolved"),
                        count("resolved_early", counters, "early"),
                        count("resolved_on_time", counters, "on_time"),
                        count("resolved_late", counters, "late"),
                        count("resolved_without_due", counters, "no_due"),
                        rate("online_rate", counters, List.of("received_online"), List.of("received_channel")),
                        rate(
                                "on_time_rate",
                                counters,
                                List.of("early", "on_time"),
                                List.of("early", "on_time", "late")),
                        rate("mean_working_days", counters, List.of("working_days"), List.of("resolved")),
                        rate("electronic_rate", counters, List.of("electronic"), List.of("resolved")),
                        rate("mean_components", counters, List.of("components"), List.of("resolved")),
                        rate("on_time_rate_of_due", counters, List.of("due_kept"), List.of("due"))));
    }

    private static Counter counter(String name, Event event, @Nullable String sum, Needs needs) {
        return new Counter(name, event, List.of(), sum, needs);
    }

    private static Counter timely(String name, Event event, String... classes) {
        return new Counter(
                name, event, List.of(new Condition("timeliness", Operator.IS, List.of(classes))), null, ENDS);
    }

    private static Indicator count(String name, List<Counter> counters, String counter) {
        return indicator(name, Indicator.Kind.COUNT, counters, List.of(counter), List.of());
    }

    private static Indicator rate(
            String name, List<Counter> counters, List<String> numerator, List<String> denominator) {
        return indicator(name, Indicator.Kind.RATE, counters, numerator, denominator);
    }

    private static Indicator indicator(
            String name,
            Indicator.Kind kind,
            List<Counter> counters,
            List<String> numerator,
            List<String> denominator) {
        Needs needs = counters.stream()
                .filter(counter ->
                        Stream.concat(numerator.stream(), denominator.stream()).anyMatch(counter.name()::equals))
                .map(Counter::needs)
                .reduce(Needs.NONE, Needs::and);
        return new Indicator(name, kind, numerator, denominator, needs, name, name, "", "", "", "1");
    }
}
