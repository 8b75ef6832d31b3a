package vn.dti.intake.keep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.map.Batch;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Field;

/**
 * Writes {@code accepted/<delivery>.parquet} and {@code accepted/<delivery>.setaside.parquet}. Nothing has a name until
 * {@link #publish}; a store closed before leaves nothing.
 */
public final class DeliveryStore implements Closeable {
    private static final int ROW = Datasets.ACCEPTED.index("row");
    private static final int RECEIVED = Datasets.ACCEPTED.index(Field.RECEIVED_AT.key());
    private static final long DAY = 86_400_000_000L;
    private static final long NEVER = Long.MAX_VALUE;

    private final Path accepted;
    private final Path setAside;
    private final Path acceptedTemporary;
    private final Path setAsideTemporary;
    private final Path sievedTemporary;
    private final Map<String, String> metadata;
    private final ParquetSink sink;
    private final AcceptedRows accept = new AcceptedRows();
    /** Rows held back until a row group is full, so that a later row of a dossier can still take an earlier one's place. */
    private final List<RowBlock> waiting = new ArrayList<>();

    private final TreeSet<Long> takenBack = new TreeSet<>();
    private int rowsWaiting;
    private final List<SetAsideRow> setAsideRows = new ArrayList<>();
    private long earliest = NEVER;

    /**
     * Opens the store of one delivery.
     *
     * @param dataDirectory the data directory
     * @param delivery the delivery's name
     * @param metadata what the footers say
     * @throws IOException where our disk cannot be written
     */
    public DeliveryStore(Path dataDirectory, String delivery, Map<String, String> metadata) throws IOException {
        Path folder = dataDirectory.resolve("accepted");
        accepted = folder.resolve(delivery + ".parquet");
        setAside = folder.resolve(delivery + ".setaside.parquet");
        acceptedTemporary = Durable.temporary(accepted);
        setAsideTemporary = Durable.temporary(setAside);
        sievedTemporary = Durable.temporary(folder.resolve(delivery + ".sieved.parquet"));
        this.metadata = Map.copyOf(metadata);
        sink = ParquetSink.create(acceptedTemporary, Datasets.ACCEPTED, metadata);
    }

    /**
     * Keeps the rows of a judged batch.
     *
     * @throws IOException where our disk cannot be written
     */
    public void write(Batch batch) throws IOException {
        RowBlock rows = block(Datasets.ACCEPTED);
        accept.fill(batch, rows);
        waiting.add(rows);
        rowsWaiting += rows.size();
        for (int i = 0; i < batch.size(); i++) {
            if (batch.setAside(i)) {
                setAsideRows.add(SetAsideRow.of(batch, i));
            }
        }
        if (rowsWaiting >= ParquetSink.ROWS_PER_GROUP) {
            writeWaiting();
        }
    }

    /** Sets a row aside after all, because a later row of the same dossier takes its place. */
    public void takeBack(long row) {
        takenBack.add(row);
    }

    private void writeWaiting() throws IOException {
        for (RowBlock rows : waiting) {
            sieve(rows);
            sink.write(rows);
            noteEarliest(rows);
        }
        waiting.clear();
        rowsWaiting = 0;
    }

    /** Takes the rows of a block out that were taken back; they are then known to be set aside. */
    private void sieve(RowBlock rows) {
        if (rows.size() == 0 || takenBack.isEmpty()) {
            return;
        }
        long last = rows.longValue(ROW, rows.size() - 1);
        int at = 0;
        Long row = takenBack.ceiling(rows.longValue(ROW, 0));
        while (row != null && row <= last) {
            while (rows.longValue(ROW, at) < row) {
                at++;
            }
            setAsideRows.add(SetAsideRow.of(rows, at));
            rows.removeRow(at);
            takenBack.remove(row);
            row = takenBack.ceiling(row);
        }
    }

    /**
     * Finishes both files and gives them their names.
     *
     * @throws IOException where our disk cannot be written
     */
    public void publish() throws IOException {
        writeWaiting();
        sink.close();
        Path finished = takenBack.isEmpty() ? acceptedTemporary : sieved();
        setAsideRows.sort(Comparator.comparingLong(SetAsideRow::row));
        try (ParquetSink rest = ParquetSink.create(setAsideTemporary, Datasets.SET_ASIDE, metadata)) {
            RowBlock rows = block(Datasets.SET_ASIDE);
            for (SetAsideRow row : setAsideRows) {
                if (rows.full()) {
                    rest.write(rows);
                    rows.size(0);
                }
                row.addTo(rows);
            }
            rest.write(rows);
        }
        Durable.publish(setAsideTemporary, setAside);
        Durable.publish(finished, accepted);
    }

    /** Takes rows out again that were written before a later row of theirs came: rare, so a second pass is not too dear. */
    private Path sieved() throws IOException {
        RowBlock from = block(Datasets.ACCEPTED);
        earliest = NEVER;
        try (ParquetSource source = ParquetSource.open(acceptedTemporary);
                ParquetSink sieved = ParquetSink.create(sievedTemporary, Datasets.ACCEPTED, metadata)) {
            while (source.read(from)) {
                sieve(from);
                sieved.write(from);
                noteEarliest(from);
            }
        }
        return sievedTemporary;
    }

    private void noteEarliest(RowBlock rows) {
        for (int i = 0; i < rows.size(); i++) {
            earliest = Math.min(earliest, rows.longValue(RECEIVED, i));
        }
    }

    /** The day of the earliest reception among the accepted rows, null where there is none. */
    public @Nullable LocalDate earliestReception() {
        return earliest == NEVER ? null : LocalDate.ofEpochDay(Math.floorDiv(earliest, DAY));
    }

    private static RowBlock block(Dataset dataset) {
        return new RowBlock(dataset, Batch.CAPACITY);
    }

    /** Leaves only what was published. */
    @Override
    public void close() throws IOException {
        sink.close();
        Files.deleteIfExists(acceptedTemporary);
        Files.deleteIfExists(setAsideTemporary);
        Files.deleteIfExists(sievedTemporary);
    }
}
