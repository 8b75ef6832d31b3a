package vn.dti.measure.cube;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.figures.indicator.Moment;
import vn.dti.figures.indicator.Timeline;
import vn.dti.schemas.pack.Pack;

/**
 * The events of dossiers: received, ended and due in a month of the timeline, open at a boundary. What happens at or
 * after the last boundary has not happened: such a dossier is open, or not there.
 */
final class Events {
    static final String EVENT = "event";

    /** An event is one number: its moment in the high bits, its month or boundary in the low four. */
    private static final int POSITION_BITS = 4;

    private static final String RECEIVED = "received_micros";
    private static final String ENDED = "ended_micros";
    private static final String DUE = "due_micros";

    private final Pack pack;
    private final List<LocalDateTime> boundaries;

    Events(Pack pack, Timeline timeline) {
        this.pack = pack;
        this.boundaries = timeline.boundaries();
    }

    /** The moment of an event's number. */
    static Moment moment(int event) {
        return Moment.values()[event >> POSITION_BITS];
    }

    /** The month or boundary of an event's number. */
    static int position(int event) {
        return event & ((1 << POSITION_BITS) - 1);
    }

    /** Whether a row's event is of a moment. */
    static Column is(Moment moment) {
        return shiftright(col(EVENT), POSITION_BITS).equalTo(moment.ordinal());
    }

    /**
     * One row an event.
     *
     * @param dossiers the lake's dossiers
     * @param keep columns of the dossier to keep
     */
    Dataset<Row> of(Dataset<Row> dossiers, Collection<String> keep) {
        Column asOf = LocalMicros.of(boundaries.get(boundaries.size() - 1));
        Column received = LocalMicros.of(col("received_at"));
        Column ended = LocalMicros.of(coalesce(col("finished_at"), col("returned_at")));
        Column given = LocalMicros.of(col("due_at"));
        Column computed = udf(new ComputedDue(pack), DataTypes.LongType).apply(col("procedure_code"), received);
        List<Column> columns =
                new ArrayList<>(keep.stream().map(name -> col(name)).toList());
        columns.add(received.as(RECEIVED));
        columns.add(when(ended.lt(asOf), ended).as(ENDED));
        columns.add(when(given.isNotNull(), given).otherwise(computed).as(DUE));
        return dossiers.where(received.lt(asOf))
                .select(columns.toArray(Column[]::new))
                .withColumn(EVENT, explode(numbers()))
                .where(col(EVENT).isNotNull())
                .withColumn(CounterColumns.TIMELINESS, timeliness())
                .withColumn(CounterColumns.WORKING_DAYS, workingDays());
    }

    private Column numbers() {
        int last = boundaries.size() - 1;
        Column receivedIn = boundariesUpTo(col(RECEIVED)).minus(1);
        Column endedIn = boundariesUpTo(col(ENDED)).minus(1);
        Column dueIn = boundariesUpTo(col(DUE)).minus(1);
        Column openFrom = receivedIn.plus(1);
        Column openTo = coalesce(endedIn, lit(last));
        Column months = array(
                number(Moment.RECEIVED, receivedIn, receivedIn.geq(0)),
                number(Moment.RESOLVED, endedIn, endedIn.geq(0)),
                number(Moment.DUE, dueIn, dueIn.geq(0).and(dueIn.lt(last))));
        Column open = when(
                        openFrom.leq(openTo),
                        sequence(openFrom.plus(first(Moment.OPEN)), openTo.plus(first(Moment.OPEN)), lit(1)))
                .otherwise(array().cast("array<int>"));
        return concat(months, open);
    }

    private static Column number(Moment moment, Column position, Column happens) {
        return when(happens, position.plus(first(moment)));
    }

    private static int first(Moment moment) {
        return moment.ordinal() << POSITION_BITS;
    }

    /** How many boundaries are at or before a time; null where there is no time. */
    private Column boundariesUpTo(Column micros) {
        Column number = lit(0);
        for (LocalDateTime boundary : boundaries) {
            number = number.plus(micros.geq(LocalMicros.of(boundary)).cast(DataTypes.IntegerType));
        }
        return number;
    }

    /** Early, on time or late where the dossier has ended; within or overdue at a boundary; open where due but not ended. */
    private Column timeliness() {
        Column[] instants = boundaries.stream().map(LocalMicros::of).toArray(Column[]::new);
        Column position = col(EVENT).bitwiseAND((1 << POSITION_BITS) - 1);
        Column boundary = element_at(array(instants), position.plus(1));
        return when(col(DUE).isNull(), "NO_DUE")
                .when(is(Moment.OPEN), when(col(DUE).lt(boundary), "OVERDUE").otherwise("WITHIN"))
                .when(col(ENDED).isNull(), "OPEN")
                .when(col(ENDED).gt(col(DUE)), "LATE")
                .when(LocalMicros.day(col(ENDED)).lt(LocalMicros.day(col(DUE))), "EARLY")
                .otherwise("ON_TIME");
    }

    private Column workingDays() {
        WorkingCalendar calendar = WorkingCalendar.of(pack);
        UDF2<Integer, Integer, Long> between =
                (from, to) -> calendar.workingDaysBetween(from.longValue(), to.longValue());
        Column days =
                udf(between, DataTypes.LongType).apply(LocalMicros.day(col(RECEIVED)), LocalMicros.day(col(ENDED)));
        return when(is(Moment.RESOLVED), days);
    }
}
