package vn.dti.measure.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import vn.dti.measure.MeasureFault;
import vn.dti.schemas.dataset.Edition;

/** The lake's table: each dossier once, as its winning delivery has it, by month of reception. */
public final class Lake {
    /** The catalog's name in the session. */
    public static final String CATALOG = "lake";

    static final String TABLE = CATALOG + ".dti.dossiers";
    /** In a snapshot's summary: the newest delivery loaded. */
    static final String LOADED_THROUGH = "dti.loaded-through";
    /** In a snapshot's summary: the run that committed it. */
    static final String IDENTITY = "dti.identity";
    /**
     * So many of the newest snapshots stay, beside the tagged ones: a week of nights to look back into, each of which commits
     * once, or three times where it tidies.
     */
    static final int SNAPSHOTS_KEPT = 21;

    private final SparkSession session;

    private Lake(SparkSession session) {
        this.session = session;
    }

    /**
     * Opens the lake, and makes it where there is none.
     *
     * @param wanted where it is to lie; null for beside the data
     * @throws MeasureFault where it lies elsewhere: it is not moved by asking
     */
    public static Lake open(SparkSession session, @Nullable String wanted) {
        session.sql("CREATE NAMESPACE IF NOT EXISTS " + CATALOG + ".dti");
        session.sql("CREATE TABLE IF NOT EXISTS " + TABLE + " ("
                + LakeColumns.table().toDDL()
                + ") USING iceberg PARTITIONED BY (months(" + LakeColumns.RECEIVED + ")) TBLPROPERTIES ("
                + "'format-version'='2', 'write.merge.mode'='merge-on-read', 'write.delete.granularity'='partition', 'write.parquet.compression-level'='1', 'write.parquet.dict-size-bytes'='65536',"
                + " 'write.metadata.delete-after-commit.enabled'='true', 'write.metadata.previous-versions-max'='20')");
        Lake lake = new Lake(session);
        String location = new Path(lake.table().location()).toString();
        boolean right = wanted == null
                ? location.startsWith("file:")
                : location.startsWith(new Path(URI.create(wanted)).toString() + "/");
        if (!right) {
            throw new MeasureFault(
                    MeasureFault.Code.INPUT,
                    "The lake lies at " + location + ", not at " + (wanted == null ? "the data" : wanted));
        }
        return lake;
    }

    /** All dossiers. */
    public Dataset<Row> dossiers() {
        return session.table(TABLE);
    }

    /** The newest delivery that has been loaded; 0 where none has. */
    public long loadedThrough() {
        Table table = table();
        Snapshot snapshot = table.currentSnapshot();
        while (snapshot != null) {
            String through = snapshot.summary().get(LOADED_THROUGH);
            if (through != null) {
                return Long.parseLong(through);
            }
            Long parent = snapshot.parentId();
            snapshot = parent == null ? null : table.snapshot(parent);
        }
        return 0;
    }

    /** Whether nothing has ever been loaded. */
    boolean empty() {
        return table().currentSnapshot() == null;
    }

    /** Names the table as it is now, for good: what a frozen edition was made from. Again, it moves the name. */
    public void tag(Edition edition) {
        Table table = table();
        String name = edition.month() + "-" + edition.revision();
        Snapshot now = table.currentSnapshot();
        if (now != null) {
            ManageSnapshots snapshots = table.manageSnapshots();
            if (table.refs().containsKey(name)) {
                snapshots.replaceTag(name, now.snapshotId()).commit();
            } else {
                snapshots.createTag(name, now.snapshotId()).commit();
            }
        }
    }

    /**
     * Forgets the snapshots that are neither tagged nor among the newest, and deletes the files only they held: months written
     * anew would else stay for good.
     */
    void forgetOldSnapshots() {
        table().expireSnapshots()
                .expireOlderThan(Long.MAX_VALUE)
                .retainLast(SNAPSHOTS_KEPT)
                .commit();
    }

    /** What the lake has of some dossiers, by code; nothing for those it does not know. */
    public Map<String, Loaded> loaded(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        Dataset<Row> wanted =
                session.createDataset(List.copyOf(codes), Encoders.STRING()).toDF(LakeColumns.CODE);
        Map<String, Loaded> loaded = new HashMap<>();
        dossiers()
                .select(
                        LakeColumns.CODE,
                        LakeColumns.OFFICE,
                        LakeColumns.SEQUENCE,
                        LakeColumns.ROW,
                        LakeColumns.LAST_SEQUENCE)
                .join(functions.broadcast(wanted), LakeColumns.CODE)
                .collectAsList()
                .forEach(row -> loaded.put(
                        row.getString(0),
                        new Loaded(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4))));
        return loaded;
    }

    /** The months of reception that have dossiers, oldest first. */
    public List<YearMonth> months() {
        TreeSet<YearMonth> months = new TreeSet<>();
        try (CloseableIterable<FileScanTask> files = table().newScan().planFiles()) {
            for (FileScanTask file : files) {
                int month = file.partition().get(0, Integer.class);
                months.add(YearMonth.of(1970, 1).plusMonths(month));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(months);
    }

    /** The table's own interface. */
    Table table() {
        try {
            return Spark3Util.loadIcebergTable(session, TABLE);
        } catch (NoSuchTableException | ParseException e) {
            throw new IllegalStateException("the lake's table is gone", e);
        }
    }
}
