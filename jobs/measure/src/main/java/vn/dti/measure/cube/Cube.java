package vn.dti.measure.cube;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import vn.dti.figures.indicator.CounterLayout;
import vn.dti.figures.indicator.CubeRow;
import vn.dti.figures.indicator.Moment;
import vn.dti.figures.indicator.Timeline;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.pack.Counter;
import vn.dti.schemas.pack.Pack;

/**
 * The counter cube of an edition, by one scan: each dossier yields its events, each event adds to the counters of its
 * moment. A row carries only as many numbers as the moment with the most counters has.
 */
public final class Cube {
    private static final List<String> KEYS =
            List.of(Events.EVENT, "resolving_unit", "receiving_unit", "procedure_code", "channel");

    private final Pack pack;
    private final Events events;
    private final CounterLayout layout;

    /** The cube of a pack's counters over an edition's timeline. */
    public Cube(Pack pack, Edition edition) {
        this.pack = pack;
        this.events = new Events(pack, new Timeline(edition));
        this.layout = new CounterLayout(pack.indicators());
    }

    /**
     * Counts dossiers.
     *
     * @param dossiers the lake's dossiers
     * @param sink takes each row of the cube, in no order
     */
    public void count(Dataset<Row> dossiers, Consumer<CubeRow> sink) {
        if (layout.width() == 0) {
            return;
        }
        Set<String> kept = new TreeSet<>(CounterColumns.inputs(pack.indicators()));
        kept.addAll(KEYS.subList(1, KEYS.size()));
        kept.add(CounterColumns.PROVIDED);
        List<Column> sums = new ArrayList<>();
        for (int i = 0; i < layout.width(); i++) {
            sums.add(sum(place(i)).as("c" + i));
        }
        Iterator<Row> rows = events.of(dossiers, kept)
                .groupBy(KEYS.stream().map(key -> col(key)).toArray(Column[]::new))
                .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new))
                .toLocalIterator();
        while (rows.hasNext()) {
            sink.accept(cubeRow(rows.next()));
        }
    }

    /** What an event adds to the i-th number of its row. */
    private Column place(int i) {
        Column place = lit(null).cast(DataTypes.LongType);
        for (Moment moment : Moment.values()) {
            List<Counter> counters = layout.counters(moment);
            if (i < counters.size()) {
                place = when(Events.is(moment), CounterColumns.of(counters.get(i)))
                        .otherwise(place);
            }
        }
        return place;
    }

    private CubeRow cubeRow(Row row) {
        int event = row.getInt(0);
        long[] counts = new long[layout.width()];
        for (int i = 0; i < counts.length; i++) {
            int column = KEYS.size() + i;
            counts[i] = row.isNullAt(column) ? 0 : row.getLong(column);
        }
        return new CubeRow(
                Events.moment(event),
                Events.position(event),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                counts);
    }
}
