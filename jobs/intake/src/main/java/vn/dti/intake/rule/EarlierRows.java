package vn.dti.intake.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.intake.keep.DossierIndex;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;

/**
 * What an office's earlier delivery of the same profile said of its dossiers: their times, by code, some hundred bytes a row. An
 * earlier delivery of more than {@link #MOST} rows is not held against a new one.
 */
public final class EarlierRows {
    /** More rows than any office sends in a year; 50 MB of heap. */
    public static final int MOST = 500_000;

    /** Where a time is not known. */
    static final long NONE = Long.MIN_VALUE;

    private static final int ROWS = 4_096;
    private static final long DAY = 86_400_000_000L;
    private static final Dataset COLUMNS = columns();

    private final String file;
    private final LocalDateTime arrivedAt;
    private final DossierIndex index = new DossierIndex();
    private final BitSet seen = new BitSet();
    private final long[] received;
    private final long[] due;
    private final long[] ended;
    private final MonthCounts months = new MonthCounts();
    private int size;
    private long horizon = NONE;

    private EarlierRows(String file, LocalDateTime arrivedAt, int capacity) {
        this.file = file;
        this.arrivedAt = arrivedAt;
        received = new long[capacity];
        due = new long[capacity];
        ended = new long[capacity];
    }

    private static Dataset columns() {
        var byName = Datasets.ACCEPTED.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
        return new Dataset(
                "earlier",
                List.of("dossier_code"),
                Stream.of("dossier_code", "received_at", "due_at", "finished_at", "returned_at")
                        .map(byName::get)
                        .toList());
    }

    /**
     * Reads an earlier delivery's accepted rows; empty where they are too many.
     *
     * @throws IOException where they cannot be read
     */
    public static Optional<EarlierRows> read(Path accepted, String file, LocalDateTime arrivedAt) throws IOException {
        try (ParquetSource source = ParquetSource.open(accepted)) {
            if (source.rows() > MOST) {
                return Optional.empty();
            }
            EarlierRows rows = new EarlierRows(file, arrivedAt, (int) source.rows());
            RowBlock block = new RowBlock(COLUMNS, ROWS);
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    rows.add(block, row);
                }
            }
            return Optional.of(rows);
        }
    }

    private void add(RowBlock block, int row) {
        String code = block.text(0, row);
        if (code == null) {
            return;
        }
        received[size] = time(block, 1, row);
        due[size] = time(block, 2, row);
        long finished = time(block, 3, row);
        ended[size] = finished == NONE ? time(block, 4, row) : finished;
        months.add(received[size], ended[size], due[size]);
        horizon = Math.max(horizon, Math.max(received[size], ended[size]));
        size++;
        index.put(code, size);
    }

    private static long time(RowBlock block, int column, int row) {
        return block.isNull(column, row) ? NONE : block.longValue(column, row);
    }

    /** Where a dossier stands, -1 where it was not among them; it is remembered that it was asked for. */
    int find(String code) {
        int at = (int) index.get(code) - 1;
        if (at >= 0) {
            seen.set(at);
        }
        return at;
    }

    /** When it was due, in local microseconds, or {@link #NONE}. */
    long due(int at) {
        return due[at];
    }

    /** When it was finished, or else returned; {@link #NONE} where it was open. */
    long ended(int at) {
        return ended[at];
    }

    /** The last day on which anything in that delivery happened: so far at least it was up to date. */
    long lastDay() {
        return horizon == NONE ? Long.MIN_VALUE : Math.floorDiv(horizon, DAY);
    }

    /** The delivery's file. */
    String file() {
        return file;
    }

    /** When it came. */
    LocalDateTime arrivedAt() {
        return arrivedAt;
    }

    /** What was received, resolved and late in its months. */
    MonthCounts months() {
        return months;
    }

    /** How many of its dossiers, received from a day on, nobody has asked for; and of how many. */
    long[] unseen(LocalDate from) {
        long first = from.equals(LocalDate.MAX) ? Long.MAX_VALUE : from.toEpochDay() * DAY;
        long within = 0;
        long missing = 0;
        for (int i = 0; i < size; i++) {
            if (received[i] != NONE && received[i] >= first) {
                within++;
                missing += seen.get(i) ? 0 : 1;
            }
        }
        return new long[] {missing, within};
    }
}
