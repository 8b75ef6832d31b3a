package vn.dti.nightly.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.DeclaredTotal;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.FeedDatasets;
import vn.dti.schemas.dataset.FeedDelivery;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.ParquetFolder;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;

/** The totals that offices declare, held against the figures of an edition. */
final class DeclaredTotals {
    /** What a declared total is made of in our figures, where that is not the one of its own name. */
    private static final Map<FeedField, Sum> SUMS = Map.of(
            FeedField.DECLARED_RECEIVED_AND_CARRIED, new Sum(List.of("opening_stock", "received"), List.of()),
            FeedField.DECLARED_EARLY_OR_ON_TIME, new Sum(List.of("resolved_early", "resolved_on_time"), List.of()),
            FeedField.DECLARED_OPEN_WITHIN,
                    new Sum(List.of("closing_stock"), List.of("overdue_open", "open_without_due")));

    private static final int DIMENSION = Datasets.FIGURES.index("dimension");
    private static final int ROLE = Datasets.FIGURES.index("role");
    private static final int INDICATOR = Datasets.FIGURES.index("indicator");
    private static final int UNIT = Datasets.FIGURES.index("unit");
    private static final int ROWS = 512;

    private static final Set<String> INDICATORS = FeedField.declaredCounts().stream()
            .map(DeclaredTotals::sum)
            .flatMap(sum -> Stream.concat(sum.plus().stream(), sum.minus().stream()))
            .collect(Collectors.toSet());

    private DeclaredTotals() {}

    private record Sum(List<String> plus, List<String> minus) {}

    /** Whose total, of when. */
    private record Place(String unit, LocalDate from, LocalDate to) {}

    /** A delivery's total of a place; a later delivery of the same office and source takes its place. */
    private record Key(String office, String source, Place place) {}

    private record Totals(long sequence, Map<FeedField, Long> counts) {}

    /**
     * Writes {@link DeclaredTotal#TOTALS} into a release in the making.
     *
     * @param accepted the folder of accepted deliveries
     * @param release the release in the making, its figures written
     * @param feeds the current deliveries of small feeds, ranked
     * @return how many totals differ
     * @throws IOException where a file cannot be read, or the table not be written
     */
    static long write(Path accepted, Path release, List<FeedDelivery> feeds) throws IOException {
        Map<Key, Totals> declared = new HashMap<>();
        for (FeedDelivery feed : feeds) {
            if (feed.feed() == Feed.DECLARED) {
                declared.putAll(read(accepted, feed.delivery()));
            }
        }
        if (declared.isEmpty()) {
            return 0;
        }
        Set<Place> places = declared.keySet().stream().map(Key::place).collect(Collectors.toSet());
        Map<Place, Map<String, Long>> computed = computed(release, places);
        List<DeclaredTotal> totals = new ArrayList<>();
        declared.forEach((key, sent) -> sent.counts()
                .forEach((field, count) -> totals.add(new DeclaredTotal(
                        sent.sequence(),
                        key.office(),
                        key.source(),
                        key.place().unit(),
                        key.place().from(),
                        key.place().to(),
                        field.key(),
                        count,
                        value(field, computed.getOrDefault(key.place(), Map.of()))))));
        DeclaredTotal.write(release, totals);
        return totals.stream()
                .filter(total -> total.state() == DeclaredTotal.State.DIFFERENT)
                .count();
    }

    private static Sum sum(FeedField field) {
        return SUMS.getOrDefault(field, new Sum(List.of(field.key()), List.of()));
    }

    private static @Nullable Long value(FeedField field, Map<String, Long> figures) {
        Sum sum = sum(field);
        if (!figures.keySet().containsAll(sum.plus()) || !figures.keySet().containsAll(sum.minus())) {
            return null;
        }
        return sum.plus().stream()
                        .mapToLong(name -> figures.getOrDefault(name, 0L))
                        .sum()
                - sum.minus().stream()
                        .mapToLong(name -> figures.getOrDefault(name, 0L))
                        .sum();
    }

    /** The totals of a delivery; rows that are parts of one place are added up, as far as all of them have the number. */
    private static Map<Key, Totals> read(Path accepted, Delivery delivery) throws IOException {
        Dataset dataset = FeedDatasets.of(Feed.DECLARED);
        Map<Key, Totals> totals = new HashMap<>();
        RowBlock block = new RowBlock(dataset, ROWS);
        try (ParquetSource source = ParquetSource.open(accepted.resolve(delivery.id() + ".parquet"))) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    if (block.longValue(dataset.index(FeedDatasets.NIL), row) == 0) {
                        add(block, row, delivery, totals);
                    }
                }
            }
        }
        return totals;
    }

    private static void add(RowBlock block, int row, Delivery delivery, Map<Key, Totals> totals) {
        Dataset dataset = block.dataset();
        Place place = new Place(
                String.valueOf(block.text(dataset.index(FeedField.DECLARED_UNIT.key()), row)),
                LocalDate.ofEpochDay(block.longValue(dataset.index(FeedField.DECLARED_FROM.key()), row)),
                LocalDate.ofEpochDay(block.longValue(dataset.index(FeedField.DECLARED_TO.key()), row)));
        Map<FeedField, Long> counts = new HashMap<>();
        for (FeedField field : FeedField.declaredCounts()) {
            int column = dataset.index(field.key());
            if (!block.isNull(column, row)) {
                counts.put(field, block.longValue(column, row));
            }
        }
        totals.merge(
                new Key(delivery.office(), delivery.source(), place),
                new Totals(delivery.sequence(), counts),
                DeclaredTotals::sum);
    }

    private static Totals sum(Totals one, Totals other) {
        Map<FeedField, Long> counts = new HashMap<>(one.counts());
        counts.keySet().retainAll(other.counts().keySet());
        counts.replaceAll((field, count) -> count + other.counts().getOrDefault(field, 0L));
        return new Totals(one.sequence(), counts);
    }

    /** The measured counts of resolving units in the periods of some places, by indicator. */
    private static Map<Place, Map<String, Long>> computed(Path release, Set<Place> places) throws IOException {
        Set<String> units = places.stream().map(Place::unit).collect(Collectors.toSet());
        Map<Place, Map<String, Long>> computed = new HashMap<>();
        ParquetFolder.forEach(release.resolve("figures"), Datasets.FIGURES, (block, row) -> {
            if (!UnitRole.RESOLVING.name().equals(block.text(ROLE, row))
                    || !Dimension.ALL.name().equals(block.text(DIMENSION, row))
                    || !units.contains(block.text(UNIT, row))
                    || !INDICATORS.contains(block.text(INDICATOR, row))) {
                return;
            }
            Figure figure = FigureTable.figure(block, row);
            Place place = new Place(
                    figure.unit(), figure.period().from(), figure.period().to());
            if (places.contains(place)
                    && figure.state() == FigureState.MEASURED
                    && figure.numerator() != null
                    && figure.denominator() == null) {
                computed.computeIfAbsent(place, any -> new HashMap<>())
                        .put(figure.indicator(), figure.numerator().longValueExact());
            }
        });
        return computed;
    }
}
