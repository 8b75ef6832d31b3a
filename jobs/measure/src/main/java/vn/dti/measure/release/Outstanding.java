package vn.dti.measure.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.indicator.SetAsideRow;
import vn.dti.measure.lake.Loaded;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;

/**
 * The rows set aside that still wait to be mended. A row is settled once its dossier has an accepted row further down in
 * the same file or in a later delivery: so an older duplicate waits for nobody, and a faulty row below a good one waits.
 * Of an office's rows of one dossier only the last counts, for it is the one that would be used. A row without a code is
 * settled once its office's same source delivers again from the same day on or earlier.
 */
public final class Outstanding {
    private static final int ROWS = 2_048;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Place> lastByOfficeAndCode = new HashMap<>();
    private final List<Delivery> deliveries;

    private record Entry(Delivery delivery, @Nullable String code, Place place, SetAsideRow row) {}

    /** Where a row stands among all rows of all deliveries: the larger says what is known later. */
    private record Place(long sequence, long row) implements Comparable<Place> {
        /** Below every row of its delivery. */
        static Place below(long sequence) {
            return new Place(sequence, Long.MAX_VALUE);
        }

        @Override
        public int compareTo(Place other) {
            int bySequence = Long.compare(sequence, other.sequence);
            return bySequence == 0 ? Long.compare(row, other.row) : bySequence;
        }

        boolean isAfter(Place other) {
            return compareTo(other) > 0;
        }

        static Place later(Place one, Place other) {
            return one.isAfter(other) ? one : other;
        }
    }

    private Outstanding(List<Delivery> deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * Reads the rows set aside of all deliveries.
     *
     * @param accepted the folder of accepted deliveries
     * @param deliveries all current deliveries
     * @throws IOException where a file cannot be read
     */
    public static Outstanding read(Path accepted, List<Delivery> deliveries) throws IOException {
        Outstanding outstanding = new Outstanding(deliveries);
        for (Delivery delivery : deliveries) {
            Path file = accepted.resolve(delivery.id() + ".setaside.parquet");
            if (delivery.rowsSetAside() > 0 && Files.exists(file)) {
                outstanding.read(file, delivery);
            }
        }
        return outstanding;
    }

    private void read(Path file, Delivery delivery) throws IOException {
        RowBlock block = new RowBlock(Datasets.SET_ASIDE, ROWS);
        try (ParquetSource source = ParquetSource.open(file)) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    add(block, row, delivery);
                }
            }
        }
    }

    private void add(RowBlock block, int row, Delivery delivery) {
        String code = block.text(Datasets.SET_ASIDE.index("dossier_code"), row);
        int received = Datasets.SET_ASIDE.index("received_at");
        LocalDate receivedOn = block.isNull(received, row)
                ? null
                : LocalTimes.time(block.longValue(received, row)).toLocalDate();
        Place place = new Place(delivery.sequence(), block.longValue(Datasets.SET_ASIDE.index("row"), row));
        entries.add(new Entry(
                delivery,
                code,
                place,
                new SetAsideRow(
                        delivery.office(),
                        block.text(Datasets.SET_ASIDE.index("resolving_unit"), row),
                        block.text(Datasets.SET_ASIDE.index("receiving_unit"), row),
                        receivedOn,
                        delivery.windowFrom(),
                        delivery.windowTo())));
        if (code != null) {
            lastByOfficeAndCode.merge(key(delivery.office(), code), place, Place::later);
        }
    }

    private static String key(String office, String code) {
        return office + "\n" + code;
    }

    /** The codes of dossiers with rows set aside. */
    public Set<String> codes() {
        Set<String> codes = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.code() != null) {
                codes.add(entry.code());
            }
        }
        return codes;
    }

    /** The rows that still wait, given what the lake has of their dossiers. */
    public List<SetAsideRow> waiting(Map<String, Loaded> loaded) {
        return entries.stream()
                .filter(entry -> waits(entry, loaded))
                .map(Entry::row)
                .toList();
    }

    private boolean waits(Entry entry, Map<String, Loaded> loaded) {
        Delivery delivery = entry.delivery();
        String code = entry.code();
        if (code == null) {
            return deliveries.stream().noneMatch(later -> resends(later, delivery));
        }
        Place last = lastByOfficeAndCode.get(key(delivery.office(), code));
        Loaded dossier = loaded.get(code);
        return entry.place().equals(last) && (dossier == null || entry.place().isAfter(lastAccepted(dossier)));
    }

    /**
     * The last accepted row of a dossier. Where its delivery's row is not the one in use, a resolving unit's is: then
     * nothing in that delivery is asked for any more.
     */
    private static Place lastAccepted(Loaded dossier) {
        return dossier.lastSequence() == dossier.sequence() ? inUse(dossier) : Place.below(dossier.lastSequence());
    }

    private static Place inUse(Loaded dossier) {
        return new Place(dossier.sequence(), dossier.row());
    }

    private static boolean resends(Delivery later, Delivery earlier) {
        return later.sequence() > earlier.sequence()
                && later.office().equals(earlier.office())
                && later.source().equals(earlier.source())
                && later.windowFrom() != null
                && (earlier.windowFrom() == null || !later.windowFrom().isAfter(earlier.windowFrom()));
    }

    /**
     * The dossiers of which a later row, in the same file or since, is set aside that would else be in use: one of the
     * office whose row is in use, or one of the unit that resolves the dossier.
     */
    public Set<String> stale(Map<String, Loaded> loaded) {
        Set<String> stale = new HashSet<>();
        for (Entry entry : entries) {
            Loaded dossier = entry.code() == null ? null : loaded.get(entry.code());
            if (dossier != null && entry.place().isAfter(inUse(dossier)) && wouldBeInUse(entry, dossier)) {
                stale.add(entry.code());
            }
        }
        return stale;
    }

    private static boolean wouldBeInUse(Entry entry, Loaded dossier) {
        String office = entry.delivery().office();
        return office.equals(dossier.office()) || office.equals(entry.row().resolvingUnit());
    }
}
