package vn.dti.figures.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.clock.DeadlineClock;
import vn.dti.figures.clock.Timeliness;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;
import vn.dti.schemas.pack.Condition;
import vn.dti.schemas.pack.Counter;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.Pack;

/**
 * One figure of an edition's month, or of any days, counted dossier by dossier from the published rows: what each adds to numerator and
 * denominator. It reads the same definitions as the cube and shares none of its code but the classes of timeliness, so that
 * the two must agree.
 */
public final class DossierCount {
    private static final long A_DAY = 86_400_000_000L;
    private static final String TIMELINESS = "timeliness";
    private static final String WORKING_DAYS = "working_days";

    private final List<Counter> numerator;
    private final List<Counter> denominator;
    private final Scopes scopes;
    private final String unit;
    private final int unitColumn;
    private final Map<String, Long> provided;
    private final WorkingCalendar calendar;
    private final boolean rescheduledCounts;
    private final long from;
    private final long asOf;

    /**
     * @param unit a unit, a branch, the total of a level ({@code COMMUNE}) or the city
     * @param provided the mask of provided columns, by delivery
     */
    public DossierCount(
            Pack pack, Edition edition, Indicator indicator, String unit, UnitRole role, Map<String, Long> provided) {
        this(
                pack,
                edition.in(pack.settings().reportMonths()).period(PeriodKind.MONTH),
                indicator,
                unit,
                role,
                provided);
    }

    /**
     * The same over any days, to the end of the last: what comes later has not happened.
     *
     * @param period the days
     * @param unit a unit, a branch, the total of a level ({@code COMMUNE}) or the city
     * @param provided the mask of provided columns, by delivery
     */
    public DossierCount(
            Pack pack, Period period, Indicator indicator, String unit, UnitRole role, Map<String, Long> provided) {
        this.numerator = counters(pack, indicator.numerator());
        this.denominator = counters(pack, indicator.denominator());
        this.scopes = new Scopes(pack);
        this.unit = unit;
        this.unitColumn = column(role == UnitRole.RESOLVING ? Field.RESOLVING_UNIT.key() : Field.RECEIVING_UNIT.key());
        this.provided = Map.copyOf(provided);
        this.calendar = WorkingCalendar.of(pack);
        this.rescheduledCounts = pack.settings().rescheduledDueCounts();
        this.from = LocalTimes.micros(period.from().atStartOfDay());
        this.asOf = LocalTimes.micros(period.to().plusDays(1).atStartOfDay());
    }

    private static List<Counter> counters(Pack pack, List<String> names) {
        List<Counter> counters = new ArrayList<>();
        for (String name : names) {
            pack.indicators().counters().stream()
                    .filter(counter -> counter.name().equals(name))
                    .forEach(counters::add);
        }
        return counters;
    }

    private static int column(String name) {
        return Datasets.DOSSIERS.index(name);
    }

    /**
     * What a dossier adds.
     *
     * @param numerator to the upper part
     * @param denominator to the lower part; 0 where the indicator has none
     */
    public record Share(long numerator, long denominator) {
        /** Whether it adds anything. */
        public boolean counts() {
            return numerator != 0 || denominator != 0;
        }
    }

    /** What the dossier of a row of {@link Datasets#DOSSIERS} adds to the figure. */
    public Share of(RowBlock block, int row) {
        String whose = String.valueOf(block.text(unitColumn, row));
        boolean mine = scopes.of(whose).stream().anyMatch(scope -> scope.code().equals(unit));
        if (!mine) {
            return new Share(0, 0);
        }
        return new Share(sum(numerator, block, row), sum(denominator, block, row));
    }

    private long sum(List<Counter> counters, RowBlock block, int row) {
        long sum = 0;
        for (Counter counter : counters) {
            sum += adds(counter, block, row);
        }
        return sum;
    }

    private long adds(Counter counter, RowBlock block, int row) {
        long mask = provided.getOrDefault(String.valueOf(block.text(column("delivery"), row)), 0L);
        Timeliness timeliness = counter.needs().met(mask) ? event(counter, block, row) : null;
        if (timeliness == null) {
            return 0;
        }
        for (Condition condition : counter.where()) {
            if (!holds(condition, block, row, timeliness)) {
                return 0;
            }
        }
        String sum = counter.sum();
        if (sum == null) {
            return 1;
        }
        if (sum.equals(WORKING_DAYS)) {
            return calendar.workingDaysBetween(
                    Math.floorDiv(time(block, row, Field.RECEIVED_AT), A_DAY), Math.floorDiv(ended(block, row), A_DAY));
        }
        return block.isNull(column(sum), row) ? 0 : block.longValue(column(sum), row);
    }

    /** How the counter's event stands to the due time; null where the event is not in the month. */
    private @Nullable Timeliness event(Counter counter, RowBlock block, int row) {
        long received = time(block, row, Field.RECEIVED_AT);
        long ended = ended(block, row);
        long due = due(block, row);
        return switch (counter.event()) {
            case RECEIVED -> within(received) ? Timeliness.ended(due, ended) : null;
            case RESOLVED -> within(ended) && received < asOf ? Timeliness.ended(due, ended) : null;
            case DUE -> within(due) && received < asOf ? Timeliness.ended(due, ended) : null;
            case OPEN_AT_START -> received < from && ended >= from ? Timeliness.open(due, from) : null;
            case OPEN_AT_END -> received < asOf && ended >= asOf ? Timeliness.open(due, asOf) : null;
        };
    }

    private boolean within(long time) {
        return time >= from && time < asOf;
    }

    private static long time(RowBlock block, int row, Field field) {
        int column = column(field.key());
        return block.isNull(column, row) ? DeadlineClock.NO_DUE : block.longValue(column, row);
    }

    /** What ends at or after the instant the figures speak of has not ended. */
    private long ended(RowBlock block, int row) {
        long finished = time(block, row, Field.FINISHED_AT);
        long ended = finished == DeadlineClock.NO_DUE ? time(block, row, Field.RETURNED_AT) : finished;
        return ended < asOf ? ended : DeadlineClock.NO_DUE;
    }

    private long due(RowBlock block, int row) {
        long moved = time(block, row, Field.RESCHEDULED_DUE_AT);
        if (rescheduledCounts && moved != DeadlineClock.NO_DUE) {
            return moved;
        }
        long given = time(block, row, Field.DUE_AT);
        if (given != DeadlineClock.NO_DUE) {
            return given;
        }
        int computed = column("computed_due_at");
        if (!block.isNull(computed, row)) {
            return block.longValue(computed, row);
        }
        return block.longValue(column("due_waiting"), row) == 1 ? DeadlineClock.WAITING : DeadlineClock.NO_DUE;
    }

    private static boolean holds(Condition condition, RowBlock block, int row, Timeliness timeliness) {
        if (condition.field().equals(TIMELINESS)) {
            boolean named = condition.values().contains(timeliness.name());
            return condition.operator() == Condition.Operator.IS ? named : !named;
        }
        String value = value(condition.field(), block, row);
        return switch (condition.operator()) {
            case PRESENT -> value != null;
            case ABSENT -> value == null;
            case IS -> value != null && condition.values().contains(value);
            case IS_NOT -> value != null && !condition.values().contains(value);
            case AT_LEAST ->
                value != null
                        && Long.parseLong(value)
                                >= Long.parseLong(condition.values().get(0));
        };
    }

    /** A field's value as a condition writes it. */
    private static @Nullable String value(String name, RowBlock block, int row) {
        int column = column(name);
        if (block.isNull(column, row)) {
            return null;
        }
        FieldType type = Field.ofKey(name).map(Field::type).orElse(FieldType.TEXT);
        return switch (type) {
            case TEXT, CODE, UNIT, CONSTANT -> block.text(column, row);
            case COUNT, MONEY, TIME -> Long.toString(block.longValue(column, row));
            case YES_NO -> Boolean.toString(block.longValue(column, row) == 1);
        };
    }
}
