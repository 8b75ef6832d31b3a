package vn.dti.measure.lake;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.spark.CommitMetadata;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.storage.StorageLevel;
import vn.dti.measure.MeasureFault;
import vn.dti.measure.exchange.Exchange;
import vn.dti.schemas.dataset.Delivery;

/**
 * Loads accepted deliveries into the lake, each once, all of a night in one commit. Of the rows of one dossier the one
 * filed by right of its resolving unit wins, then the newest delivery's, then the last in the file. Dossiers are matched
 * by code alone: a corrected time of reception moves a dossier to another month.
 */
public final class Loader {
    private static final String BATCH = "dti_batch";
    /** So many dossiers that come more than once fit into every task's memory. */
    private static final long MOST_BROADCAST = 400_000;

    private static final Column HASH = xxhash64(col(LakeColumns.CODE));

    private final SparkSession session;
    private final Lake lake;
    private final Path accepted;
    private final Exchange exchange;

    /**
     * @param session the session
     * @param lake where to
     * @param accepted the folder of accepted deliveries
     * @param exchange how executors come to read them
     */
    public Loader(SparkSession session, Lake lake, Path accepted, Exchange exchange) {
        this.session = session;
        this.lake = lake;
        this.accepted = accepted;
        this.exchange = exchange;
    }

    /**
     * Loads the deliveries that are newer than what has been loaded.
     *
     * @param deliveries all current deliveries
     * @param identity the run's identity, kept with the commit
     * @return how many were loaded
     * @throws IOException where a delivery cannot be handed to the executors
     */
    public int load(List<Delivery> deliveries, String identity) throws IOException {
        long loaded = lake.loadedThrough();
        List<Delivery> fresh = deliveries.stream()
                .filter(delivery -> delivery.sequence() > loaded)
                .toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        long through = fresh.stream().mapToLong(Delivery::sequence).max().orElse(loaded);
        long rows = fresh.stream().mapToLong(Delivery::rowsAccepted).sum();
        commit(winners(fresh), rows, Map.of(Lake.LOADED_THROUGH, Long.toString(through), Lake.IDENTITY, identity));
        exchange.withdraw();
        return fresh.size();
    }

    /** All rows of deliveries, each with the name of its file. */
    private Dataset<Row> rows(List<Delivery> deliveries) throws IOException {
        String[] files = new String[deliveries.size()];
        for (int i = 0; i < files.length; i++) {
            Path file = accepted.resolve(fileName(deliveries.get(i)));
            if (!Files.isRegularFile(file)) {
                throw new MeasureFault(MeasureFault.Code.INPUT, "An accepted delivery is missing: " + file);
            }
            files[i] = exchange.offer(file);
        }
        return session.read()
                .schema(LakeColumns.accepted())
                .parquet(files)
                .withColumn(LakeColumns.FILE, col("_metadata.file_name"));
    }

    private static String fileName(Delivery delivery) {
        return delivery.id() + ".parquet";
    }

    /** The deliveries by the names of their files, small enough for every task. */
    private Dataset<Row> origins(List<Delivery> deliveries) {
        List<Row> origins = deliveries.stream()
                .map(delivery -> RowFactory.create(
                        fileName(delivery), delivery.id(), delivery.office(), delivery.sequence(), delivery.provided()))
                .toList();
        return broadcast(session.createDataFrame(origins, LakeColumns.origin()));
    }

    /**
     * One row a dossier. Only the dossiers that come more than once are ranked, and only they are joined; they are counted
     * first, since the engine would else shuffle every wide row before it knows how few they are.
     */
    private Dataset<Row> winners(List<Delivery> deliveries) throws IOException {
        Dataset<Row> rows = rows(deliveries);
        Dataset<Row> origins = origins(deliveries);
        Dataset<Row> whole = rows.join(origins, LakeColumns.FILE);
        long[] repeated = RepeatedHashes.of(rows.select(HASH));
        if (repeated.length == 0) {
            return once(whole);
        }
        Dataset<Row> hashes = session.createDataset(
                        Arrays.stream(repeated).boxed().toList(), Encoders.LONG())
                .toDF("repeated_hash");
        Column rank = struct(col(LakeColumns.RESOLVER), col(LakeColumns.SEQUENCE), col(LakeColumns.ROW));
        Dataset<Row> contested = rows.join(small(hashes, repeated.length), HASH.equalTo(col("repeated_hash")))
                .join(origins, LakeColumns.FILE)
                .groupBy(col(LakeColumns.CODE).as("contested_code"))
                .agg(
                        max(rank).as("winner"),
                        max(LakeColumns.SEQUENCE).as("newest"),
                        count(lit(1)).as("copies"))
                .where(col("copies").gt(1))
                .drop("copies")
                .persist(StorageLevel.MEMORY_AND_DISK());
        long copied = contested.count();
        if (copied == 0) {
            return once(whole);
        }
        return whole.join(small(contested, copied), col(LakeColumns.CODE).equalTo(col("contested_code")), "left")
                .where(col("winner").isNull().or(col("winner").equalTo(rank)))
                .withColumn(LakeColumns.LAST_SEQUENCE, coalesce(col("newest"), col(LakeColumns.SEQUENCE)))
                .select(columns());
    }

    private static Dataset<Row> once(Dataset<Row> rows) {
        return rows.withColumn(LakeColumns.LAST_SEQUENCE, col(LakeColumns.SEQUENCE))
                .select(columns());
    }

    private static Dataset<Row> small(Dataset<Row> side, long rows) {
        return rows > MOST_BROADCAST ? side : broadcast(side);
    }

    private static Column[] columns() {
        return Arrays.stream(LakeColumns.table().fieldNames())
                .map(name -> col(name))
                .toArray(Column[]::new);
    }

    private void commit(Dataset<Row> winners, long rows, Map<String, String> summary) throws IOException {
        if (lake.empty() && FirstLoad.reaches(lake.table())) {
            new FirstLoad(lake.table()).commit(winners, summary);
        } else if (lake.empty()) {
            append(winners, summary);
        } else {
            merge(winners, rows, summary);
            new Tidying(session, lake.table()).run();
            lake.forgetOldSnapshots();
        }
    }

    private static void append(Dataset<Row> winners, Map<String, String> summary) {
        var write =
                winners.writeTo(Lake.TABLE).option("distribution-mode", "none").option("fanout-enabled", "true");
        for (Map.Entry<String, String> entry : summary.entrySet()) {
            write = write.option("snapshot-property." + entry.getKey(), entry.getValue());
        }
        try {
            write.append();
        } catch (NoSuchTableException e) {
            throw new IllegalStateException("the lake's table is gone", e);
        }
    }

    /**
     * Merges rows that are whole: what the lake keeps of a dossier is put into them beforehand, so that the merge itself reads
     * nothing of the lake but its codes.
     */
    private void merge(Dataset<Row> winners, long rows, Map<String, String> summary) {
        kept(winners, rows).createOrReplaceTempView(BATCH);
        String sql = "MERGE INTO " + Lake.TABLE + " t USING " + BATCH + " s ON t.dossier_code = s.dossier_code"
                + " WHEN MATCHED THEN UPDATE SET * WHEN NOT MATCHED THEN INSERT *";
        CommitMetadata.withCommitProperties(
                summary,
                () -> {
                    session.sql(sql);
                    return null;
                },
                RuntimeException.class);
    }

    /** A receiving unit's copies give way to what the lake has by right of the resolving unit; that they came is kept. */
    private Dataset<Row> kept(Dataset<Row> winners, long rows) {
        Dataset<Row> copies = winners.where(not(col(LakeColumns.RESOLVER)))
                .select(
                        col(LakeColumns.CODE).as("copied_code"),
                        col(LakeColumns.LAST_SEQUENCE).as("copied_last"));
        Dataset<Row> rights = lake.dossiers().where(col(LakeColumns.RESOLVER));
        Column same = col(LakeColumns.CODE).equalTo(col("copied_code"));
        Dataset<Row> yielding = rights.select(LakeColumns.CODE)
                .join(small(copies, rows), same)
                .select("copied_code", "copied_last")
                .persist(StorageLevel.MEMORY_AND_DISK());
        long yield = yielding.count();
        if (yield == 0) {
            return winners;
        }
        Dataset<Row> stay = rights.join(small(yielding, yield), same)
                .withColumn(LakeColumns.LAST_SEQUENCE, col("copied_last"))
                .select(columns());
        return winners.join(small(yielding, yield), same, "left_anti").unionByName(stay);
    }
}
