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
 * The rows set aside that still wait to be mended. A row is settled once a later delivery has an accepted row of its
 * dossier; of an office's rows of one dossier only those of its newest such delivery count. A row without a code is
 * settled once its office's same source delivers again from the same day on or earlier.
 */
public final class Outstanding {
    private static final int ROWS = 2_048;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Long> newestByOfficeAndCode = new HashMap<>();
    private final List<Delivery> deliveries;

    private record Entry(Delivery delivery, @Nullable String code, SetAsideRow row) {}

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
        entries.add(new Entry(
                delivery,
                code,
                new SetAsideRow(
                        delivery.office(),
                        block.text(Datasets.SET_ASIDE.index("resolving_unit"), row),
                        block.text(Datasets.SET_ASIDE.index("receiving_unit"), row),
                        receivedOn,
                        delivery.windowFrom(),
                        delivery.windowTo())));
        if (code != null) {
            newestByOfficeAndCode.merge(key(delivery.office(), code), delivery.sequence(), Math::max);
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
        Loaded dossier = loaded.get(code);
        Long newest = newestByOfficeAndCode.get(key(delivery.office(), code));
        return (newest == null || newest == delivery.sequence())
                && (dossier == null || dossier.lastSequence() <= delivery.sequence());
    }

    private static boolean resends(Delivery later, Delivery earlier) {
        return later.sequence() > earlier.sequence()
                && later.office().equals(earlier.office())
                && later.source().equals(earlier.source())
                && later.windowFrom() != null
                && (earlier.windowFrom() == null || !later.windowFrom().isAfter(earlier.windowFrom()));
    }

    /** The dossiers of which the office whose row is in use has a newer row that was set aside. */
    public Set<String> stale(Map<String, Loaded> loaded) {
        Set<String> stale = new HashSet<>();
        loaded.forEach((code, dossier) -> {
            Long newest = newestByOfficeAndCode.get(key(dossier.office(), code));
            if (newest != null && newest > dossier.sequence()) {
                stale.add(code);
            }
        });
        return stale;
    }
}
