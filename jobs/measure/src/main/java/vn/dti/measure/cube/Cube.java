package vn.dti.measure.cube;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.dti.figures.indicator.CounterLayout;
import vn.dti.figures.indicator.CubeRow;
import vn.dti.figures.indicator.OperatingSink;
import vn.dti.figures.indicator.Timeline;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.pack.Pack;

/**
 * The counter cube of an edition, by one scan of the columns that the pack's counters look at. Each task adds up its part
 * in primitive cells; the driver sees every part's cells, so that no row is ever shuffled. Written as columns of the
 * engine the same counters took ten times as long: their generated method is too large to be compiled.
 */
public final class Cube {
    private final Timeline timeline;
    private final DossierColumns columns;
    private final CubeTask task;
    private final int width;

    /** The cube of a pack's counters over an edition's timeline. */
    public Cube(Pack pack, Edition edition) {
        timeline = Timeline.of(pack, edition);
        columns = new DossierColumns(pack.indicators());
        task = new CubeTask(pack, timeline, columns);
        width = new CounterLayout(pack.indicators()).width();
    }

    /**
     * Counts dossiers.
     *
     * @param dossiers the lake's dossiers
     * @param sink takes each row of the cube, in no order; a key may come once from each task
     */
    public void count(Dataset<Row> dossiers, Consumer<CubeRow> sink) {
        count(dossiers, sink, OperatingSink.NONE);
    }

    /**
     * Counts dossiers, and what the operating figures need in the same pass.
     *
     * @param dossiers the lake's dossiers
     * @param sink takes each row of the cube, in no order; a key may come once from each task
     * @param operating takes each cell of the operating counts in the same way
     */
    public void count(Dataset<Row> dossiers, Consumer<CubeRow> sink, OperatingSink operating) {
        Broadcast<CubeTask> shared = JavaSparkContext.fromSparkContext(
                        dossiers.sparkSession().sparkContext())
                .broadcast(task);
        Column asOf = lit(timeline.boundaries().get(timeline.boundaries().size() - 1));
        dossiers.where(col("received_at").lt(asOf))
                .select(columns.names().stream().map(name -> col(name)).toArray(Column[]::new))
                .queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(rows -> shared.value().count(rows))
                .collect()
                .forEach(block -> {
                    block.forEach(width, sink);
                    block.forEach(operating);
                });
    }
}
