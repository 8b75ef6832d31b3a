package vn.dti.bench.measure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.figures.indicator.CounterLayout;
import vn.dti.figures.indicator.Moment;
import vn.dti.figures.indicator.Timeline;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Condition;
import vn.dti.schemas.pack.Counter;
import vn.dti.schemas.pack.Pack;

/**
 * The counter cube of an edition as SQL for DuckDB: the same keys and the same counters, written from the pack's data by
 * another hand than the one that counts at night. It computes no due time: the dossiers must carry theirs.
 */
final class CubeSql {
    private static final String KEYS = "resolving_unit, receiving_unit, procedure_code, channel";
    /** Beyond the timeline on both sides, for the working days of what came in or ends there. */
    private static final int DAYS_AROUND = 3_650;

    private final CounterLayout layout;
    private final List<LocalDateTime> instants;
    private final LocalDateTime first;
    private final LocalDateTime asOf;
    private final int boundaries;
    private final WorkingCalendar calendar;

    CubeSql(Pack pack, Edition edition) {
        layout = new CounterLayout(pack.indicators());
        instants = Timeline.of(pack, edition).boundaries();
        first = instants.get(0);
        boundaries = instants.size();
        asOf = instants.get(boundaries - 1);
        calendar = WorkingCalendar.of(pack);
    }

    /** The statements that leave a table {@code cube}, in their order. */
    List<String> statements(List<String> files) {
        String cube = List.of(Moment.values()).stream().map(this::select).collect(Collectors.joining("\nUNION ALL\n"));
        return List.of(
                "SET preserve_insertion_order = false", days(), dossiers(files), "CREATE TABLE cube AS\n" + cube);
    }

    /** The columns of the cube, in the order of every engine's table. */
    String columns() {
        List<String> columns = new ArrayList<>(List.of("moment", "position", KEYS));
        for (int i = 0; i < layout.width(); i++) {
            columns.add("n" + i);
        }
        return String.join(", ", columns);
    }

    /** How many days up to each day are worked. */
    private String days() {
        LocalDate from = first.toLocalDate().minusDays(DAYS_AROUND);
        String worked = LongStream.range(0, 2L * DAYS_AROUND)
                .map(i -> calendar.workingDaysBetween(from.toEpochDay(), from.toEpochDay() + i))
                .mapToObj(Long::toString)
                .collect(Collectors.joining(","));
        return "CREATE TABLE days AS SELECT DATE '" + from + "' + (i - 1)::INTEGER AS day, worked FROM (SELECT unnest(["
                + worked + "]::BIGINT[]) AS worked, generate_subscripts([" + worked + "], 1) AS i)";
    }

    /** What the counters look at, with the derived: where its events lie among the boundaries, and its timeliness. */
    private String dossiers(List<String> files) {
        String list = files.stream().map(CubeSql::text).collect(Collectors.joining(", ", "[", "]"));
        return "CREATE VIEW raw AS SELECT *, CASE WHEN coalesce(finished_at, returned_at) < " + instant(asOf)
                + " THEN coalesce(finished_at, returned_at) END AS ended FROM read_parquet(" + list
                + ") WHERE received_at < " + instant(asOf) + ";\n"
                + "CREATE VIEW dossiers AS SELECT *, " + stretch("received_at") + " AS received_in, coalesce("
                + stretch("ended") + ", " + (boundaries - 1) + ") AS ended_in, " + stretch("due_at") + " AS due_in, "
                + "CASE WHEN due_at IS NULL THEN 'NO_DUE' WHEN ended IS NULL THEN 'OPEN' WHEN ended > due_at THEN 'LATE'"
                + " WHEN ended::DATE < due_at::DATE THEN 'EARLY' ELSE 'ON_TIME' END AS timeliness FROM raw";
    }

    /** The stretch of the timeline an instant lies in, -1 for all before; {@code greatest} alone would pass over a null. */
    private String stretch(String instant) {
        StringBuilder parts = new StringBuilder();
        for (LocalDateTime boundary : instants.subList(0, boundaries - 1)) {
            if (boundary.getDayOfMonth() != 1) {
                parts.append(" + (")
                        .append(instant)
                        .append(" >= ")
                        .append(instant(boundary))
                        .append(")::INTEGER");
            }
        }
        return "CASE WHEN " + instant + " IS NOT NULL THEN greatest(-1, date_diff('month', " + instant(first) + ", "
                + instant + "))" + parts + " END";
    }

    private String select(Moment moment) {
        String from = switch (moment) {
            case RECEIVED -> "(SELECT *, received_in AS position FROM dossiers WHERE received_in >= 0)";
            case RESOLVED ->
                "(SELECT d.*, ended_in AS position, till.worked - since.worked AS working_days FROM dossiers d"
                        + " JOIN days since ON since.day = received_at::DATE"
                        + " JOIN days till ON till.day = ended::DATE WHERE ended IS NOT NULL AND ended_in >= 0)";
            case DUE ->
                "(SELECT *, due_in AS position FROM dossiers WHERE due_at < " + instant(asOf) + " AND due_in >= 0)";
            case OPEN -> open();
        };
        List<String> numbers = new ArrayList<>();
        List<Counter> counters = layout.counters(moment);
        for (int i = 0; i < layout.width(); i++) {
            numbers.add((i < counters.size() ? number(counters.get(i)) : "0::BIGINT") + " AS n" + i);
        }
        return "SELECT " + text(moment.name()) + " AS moment, position::BIGINT AS position, " + KEYS + ", "
                + String.join(", ", numbers) + " FROM " + from + " GROUP BY position, " + KEYS;
    }

    /** A row for each boundary at which a dossier is open; its timeliness is that of the boundary. */
    private String open() {
        String boundary =
                instants.stream().map(CubeSql::instant).collect(Collectors.joining(", ", "([", "])[position + 1]"));
        return "(SELECT * REPLACE (CASE WHEN due_at IS NULL THEN 'NO_DUE' WHEN due_at < " + boundary
                + " THEN 'OVERDUE' ELSE 'WITHIN' END AS timeliness) FROM (SELECT *,"
                + " unnest(range(received_in + 1, ended_in + 1)) AS position FROM dossiers WHERE received_in < ended_in))";
    }

    private static String number(Counter counter) {
        List<String> conditions = new ArrayList<>();
        for (long mask : counter.needs().masks()) {
            conditions.add("(provided & " + mask + ") <> 0");
        }
        counter.where().forEach(condition -> conditions.add(condition(condition)));
        String filter = conditions.isEmpty() ? "" : " FILTER (WHERE " + String.join(" AND ", conditions) + ")";
        String sum = counter.sum();
        return sum == null ? "count(*)" + filter : "coalesce(sum(" + sum + ")" + filter + ", 0)::BIGINT";
    }

    private static String condition(Condition condition) {
        String field = condition.field();
        String values =
                condition.values().stream().map(value -> value(field, value)).collect(Collectors.joining(", "));
        return switch (condition.operator()) {
            case IS -> field + " IN (" + values + ")";
            case IS_NOT -> field + " NOT IN (" + values + ")";
            case AT_LEAST -> field + " >= " + values;
            case PRESENT -> field + " IS NOT NULL";
            case ABSENT -> field + " IS NULL";
        };
    }

    private static String value(String field, String value) {
        if (field.equals("timeliness")) {
            return text(value);
        }
        return switch (Datatype.of(field)) {
            case TEXT -> text(value);
            case PLAIN -> value;
        };
    }

    /** How a value of a field stands in SQL. */
    private enum Datatype {
        TEXT,
        PLAIN;

        static Datatype of(String field) {
            return Field.ofKey(field)
                    .map(known -> switch (known.type()) {
                        case TEXT, CODE, UNIT, CONSTANT -> TEXT;
                        case COUNT, MONEY, YES_NO -> PLAIN;
                        case TIME -> throw new IllegalArgumentException("no counter compares the time " + field);
                    })
                    .orElse(PLAIN);
        }
    }

    private static String instant(LocalDateTime time) {
        return "TIMESTAMP '" + time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)) + "'";
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
