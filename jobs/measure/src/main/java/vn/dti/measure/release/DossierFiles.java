package vn.dti.measure.release;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.dti.measure.exchange.Exchange;
import vn.dti.measure.exchange.Handover;
import vn.dti.schemas.pack.Pack;

/**
 * The published dossiers: one file a month of reception, sorted by code. A month is read and sorted by one task, so the
 * bytes do not depend on how the lake is cut into files.
 */
public final class DossierFiles {
    private final Dataset<Row> dossiers;
    private final LocalDateTime asOf;
    private final Path folder;
    private final Exchange exchange;
    private final Broadcast<DossierWriter> writer;

    /**
     * @param session the session
     * @param dossiers the lake's dossiers
     * @param pack procedures and clock
     * @param stale codes of dossiers whose newer row is set aside
     * @param asOf what is received later is not there yet
     * @param folder where to
     * @param exchange how a file comes there from the task that writes it
     * @throws IOException where the folder cannot be made
     */
    public DossierFiles(
            SparkSession session,
            Dataset<Row> dossiers,
            Pack pack,
            Set<String> stale,
            LocalDateTime asOf,
            Path folder,
            Exchange exchange)
            throws IOException {
        this.dossiers = dossiers;
        this.asOf = asOf;
        this.exchange = exchange;
        this.folder = Files.createDirectories(folder);
        this.writer = JavaSparkContext.fromSparkContext(session.sparkContext())
                .broadcast(new DossierWriter(pack, stale, asOf));
    }

    /**
     * Writes a month; no file where it has no dossier.
     *
     * @return how many dossiers
     * @throws IOException where the file cannot be fetched from the task
     */
    public long write(YearMonth month) throws IOException {
        LocalDateTime from = month.atDay(1).atStartOfDay();
        LocalDateTime next = month.plusMonths(1).atDay(1).atStartOfDay();
        if (!from.isBefore(asOf)) {
            return 0;
        }
        Column received = col("received_at");
        Dataset<Row> rows = dossiers.where(received.geq(lit(from)).and(received.lt(lit(next))));
        if (asOf.isBefore(next)) {
            rows = rows.where(received.lt(lit(asOf)));
        }
        Column[] columns =
                DossierWriter.columns().stream().map(name -> col(name)).toArray(Column[]::new);
        Handover handover = exchange.handover(folder.resolve("dossiers-" + month + ".parquet"));
        Broadcast<DossierWriter> shared = writer;
        List<Long> written = rows.select(columns)
                .coalesce(1)
                .sortWithinPartitions("dossier_code")
                .queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(partition -> shared.value().write(handover, partition))
                .collect();
        long count = written.stream().mapToLong(Long::longValue).sum();
        if (count > 0) {
            handover.fetch();
        }
        return count;
    }
}
