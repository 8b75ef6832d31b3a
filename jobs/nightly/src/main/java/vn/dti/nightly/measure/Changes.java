package vn.dti.nightly.measure;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.pack.Pack;

/**
 * What moved between an edition and the one it supersedes: both figure files are read once, side by side, in the order of
 * their key.
 */
final class Changes {
    private static final int ROWS = 2_048;
    private static final List<String> KEY = Datasets.FIGURES.key();

    private final Pack pack;
    private final Edition edition;
    private final Edition superseded;
    private final List<Delivery> since;
    private final Map<String, String> deliveriesOfUnit = new HashMap<>();

    private Changes(Pack pack, Edition edition, Edition superseded, List<Delivery> since) {
        this.pack = pack;
        this.edition = edition;
        this.superseded = superseded;
        this.since = since;
    }

    /**
     * Writes {@link Datasets#CHANGES} into a release in the making.
     *
     * @param release the release in the making
     * @param before the release of the superseded edition
     * @return how many figures moved
     * @throws IOException where one of the files cannot be read, or the table not be written
     */
    static long write(Pack pack, Edition edition, Path release, Edition superseded, Path before) throws IOException {
        Changes changes = new Changes(pack, edition, superseded, since(deliveries(release), deliveries(before)));
        return changes.write(release, before);
    }

    private static List<Delivery> deliveries(Path release) throws IOException {
        return DeliveryTable.read(release.resolve("reference").resolve("deliveries.parquet"));
    }

    private static List<Delivery> since(List<Delivery> now, List<Delivery> before) {
        Set<String> known = before.stream().map(Delivery::id).collect(Collectors.toCollection(HashSet::new));
        return now.stream().filter(delivery -> !known.contains(delivery.id())).toList();
    }

    private long write(Path release, Path before) throws IOException {
        Path target = release.resolve("reference").resolve(Datasets.CHANGES.name() + ".parquet");
        long moved = 0;
        RowBlock block = new RowBlock(Datasets.CHANGES, ROWS);
        try (Cursor old = new Cursor(before);
                Cursor now = new Cursor(release);
                ParquetSink sink = ParquetSink.create(target, Datasets.CHANGES, Map.of())) {
            while (old.there() || now.there()) {
                int order = old.there() ? now.there() ? old.compareTo(now) : -1 : 1;
                Cursor was = order <= 0 ? old : null;
                Cursor is = order >= 0 ? now : null;
                if (was == null || is == null || !was.saysTheSame(is)) {
                    add(block, was, is);
                    moved++;
                    if (block.full()) {
                        sink.write(block);
                        block.size(0);
                    }
                }
                if (was != null) {
                    was.next();
                }
                if (is != null) {
                    is.next();
                }
            }
            sink.write(block);
        }
        return moved;
    }

    private void add(RowBlock block, @Nullable Cursor was, @Nullable Cursor is) {
        Cursor any = Objects.requireNonNull(is != null ? is : was);
        int row = block.addRow();
        text(block, row, "edition", edition.name());
        text(block, row, "supersedes", superseded.name());
        for (String column : KEY) {
            text(block, row, column, any.text(column));
        }
        text(block, row, "unit_level", any.text("unit_level"));
        if (was != null) {
            text(block, row, "state_before", was.text("state"));
            decimal(block, row, "numerator_before", was.decimal("numerator"));
            decimal(block, row, "denominator_before", was.decimal("denominator"));
        }
        if (is != null) {
            text(block, row, "state", is.text("state"));
            decimal(block, row, "numerator", is.decimal("numerator"));
            decimal(block, row, "denominator", is.decimal("denominator"));
        }
        text(
                block,
                row,
                "deliveries",
                deliveriesOfUnit.computeIfAbsent(String.valueOf(any.text("unit")), this::behind));
    }

    /** The new deliveries of offices that may file for a unit; of a total all of them. */
    private String behind(String unit) {
        boolean single =
                pack.units().unit(unit).filter(known -> known.delivers()).isPresent();
        return since.stream()
                .filter(delivery -> !single || mayFile(delivery.office(), unit))
                .map(Delivery::id)
                .collect(Collectors.joining(", "));
    }

    private boolean mayFile(String office, String unit) {
        return pack.grants().mayFileAsResolver(office, unit, edition.lastDay())
                || pack.grants().mayFileAsReceiver(office, unit, edition.lastDay());
    }

    private static void text(RowBlock block, int row, String column, @Nullable String value) {
        block.setText(Datasets.CHANGES.index(column), row, value);
    }

    private static void decimal(RowBlock block, int row, String column, @Nullable BigDecimal value) {
        block.setDecimal(Datasets.CHANGES.index(column), row, value);
    }

    /** Stands on a row of a figures file. */
    private static final class Cursor implements Closeable, Comparable<Cursor> {
        private final ParquetSource source;
        private final RowBlock block = new RowBlock(Datasets.FIGURES, ROWS);
        private int row;

        Cursor(Path release) throws IOException {
            source = ParquetSource.open(release.resolve("figures").resolve("figures-0000.parquet"));
            source.read(block);
        }

        boolean there() {
            return row < block.size();
        }

        void next() throws IOException {
            row++;
            if (row == block.size() && source.read(block)) {
                row = 0;
            }
        }

        @Nullable
        String text(String column) {
            return block.text(Datasets.FIGURES.index(column), row);
        }

        @Nullable
        BigDecimal decimal(String column) {
            return block.decimal(Datasets.FIGURES.index(column), row);
        }

        boolean saysTheSame(Cursor other) {
            return Objects.equals(text("state"), other.text("state"))
                    && Objects.equals(decimal("numerator"), other.decimal("numerator"))
                    && Objects.equals(decimal("denominator"), other.decimal("denominator"));
        }

        @Override
        public int compareTo(Cursor other) {
            for (String column : KEY) {
                int order = String.valueOf(text(column)).compareTo(String.valueOf(other.text(column)));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
