package vn.dti.measure.lake;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.PartitionData;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.mapping.MappingUtil;
import org.apache.iceberg.mapping.NameMapping;
import org.apache.iceberg.mapping.NameMappingParser;
import org.apache.iceberg.parquet.ParquetUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import vn.dti.measure.rows.RowCopy;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;

/**
 * Fills an empty lake with all there is, months apart from the start, by our own writer: half of the processor time of the
 * engine's. For a lake in a folder that every task reaches.
 */
final class FirstLoad {
    private static final long A_DAY = 86_400_000_000L;
    /** Rows of a block: each task holds one a month. */
    private static final int ROWS = 1_024;

    private final Table table;
    private final Path folder;

    /**
     * @param table the lake's table, which is empty
     * @throws IllegalArgumentException where it does not lie in a folder
     */
    FirstLoad(Table table) {
        this.table = table;
        this.folder = Path.of(URI.create(table.location())).resolve("data");
    }

    /** Whether a table lies where this can write. */
    static boolean reaches(Table table) {
        return table.location().startsWith("file:");
    }

    /**
     * Writes rows in the table's columns and commits them.
     *
     * @param summary goes with the commit
     * @throws IOException where the folder cannot be written
     */
    void commit(Dataset<Row> rows, Map<String, String> summary) throws IOException {
        // what a first load that was cut short has left; no snapshot knows it
        Durable.remove(folder);
        Files.createDirectories(folder);
        Task task = new Task(folder.toFile());
        List<Written> files = rows.queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(task::write)
                .collect();
        // the files name their columns and do not number them
        NameMapping names = MappingUtil.create(table.schema());
        table.updateProperties()
                .set(TableProperties.DEFAULT_NAME_MAPPING, NameMappingParser.toJson(names))
                .commit();
        AppendFiles append = table.newAppend();
        files.forEach(file -> append.appendFile(dataFile(file, names)));
        summary.forEach(append::set);
        append.commit();
    }

    private DataFile dataFile(Written written, NameMapping names) {
        InputFile file = table.io().newInputFile(written.file().toPath().toUri().toString());
        PartitionData partition = new PartitionData(table.spec().partitionType());
        partition.set(0, written.month());
        return DataFiles.builder(table.spec())
                .withInputFile(file)
                .withFormat(FileFormat.PARQUET)
                .withPartition(partition)
                .withMetrics(ParquetUtil.fileMetrics(file, MetricsConfig.forTable(table), names))
                .build();
    }

    /**
     * A finished file.
     *
     * @param month months since January 1970, which is how the table is cut
     */
    private record Written(File file, int month) implements Serializable {}

    /** Writes one part of the rows, a file a month. */
    private record Task(File folder) implements Serializable {

        Iterator<Written> write(Iterator<InternalRow> rows) throws IOException {
            RowCopy copy = new RowCopy(LakeColumns.TABLE, name -> true);
            int received = LakeColumns.TABLE.index(LakeColumns.RECEIVED);
            // a task that is run again must not meet its own files
            String name = UUID.randomUUID() + ".parquet";
            Map<Integer, MonthFile> months = new TreeMap<>();
            try {
                while (rows.hasNext()) {
                    InternalRow row = rows.next();
                    int month = month(row.getLong(received));
                    MonthFile file = months.get(month);
                    if (file == null) {
                        file = new MonthFile(folder, month, name);
                        months.put(month, file);
                    }
                    file.add(copy, row);
                }
            } finally {
                for (MonthFile file : months.values()) {
                    file.close();
                }
            }
            return months.values().stream().map(file -> file.written).iterator();
        }

        private static int month(long micros) {
            LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(micros, A_DAY));
            return (day.getYear() - 1970) * 12 + day.getMonthValue() - 1;
        }
    }

    /** A month's file in the making. */
    private static final class MonthFile implements Closeable {
        private final Written written;
        private final RowBlock block = new RowBlock(LakeColumns.TABLE, ROWS);
        private final ParquetSink sink;

        MonthFile(File folder, int month, String name) throws IOException {
            Path of = folder.toPath()
                    .resolve(LakeColumns.RECEIVED + "_month="
                            + YearMonth.of(1970, 1).plusMonths(month));
            written = new Written(Files.createDirectories(of).resolve(name).toFile(), month);
            sink = ParquetSink.plain(written.file().toPath(), LakeColumns.TABLE);
        }

        void add(RowCopy copy, InternalRow row) throws IOException {
            copy.add(block, row);
            if (block.full()) {
                flush();
            }
        }

        private void flush() throws IOException {
            sink.write(block);
            block.size(0);
        }

        @Override
        public void close() throws IOException {
            try (sink) {
                flush();
            }
        }
    }
}
