package vn.dti.nightly.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.indicator.DossierCount;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.ParquetFolder;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Pack;

/**
 * What was adjusted after closing: the dossiers by which a month's opening stock, as known now, differs from the closing stock
 * of the month before, as published. Both are counted from the rows of their releases.
 */
final class Adjustments {
    private static final List<String> COLUMNS = List.of("resolving_unit", "receiving_unit", "office", "delivery");
    private static final String ADDED = "ADDED";
    private static final String REMOVED = "REMOVED";

    private Adjustments() {}

    /**
     * Writes {@link Datasets#ADJUSTED} into a release in the making.
     *
     * @param release the release in the making
     * @param published the frozen edition of the month before
     * @param before its release
     * @return how many dossiers differ
     * @throws IOException where a file cannot be read, or the table not be written
     */
    static long write(Pack pack, Edition edition, Path release, Edition published, Path before) throws IOException {
        Map<String, List<String>> closing = stock(pack, published, before, "closing_stock");
        Map<String, List<String>> opening = stock(pack, edition, release, "opening_stock");
        Path target = release.resolve("reference").resolve(Datasets.ADJUSTED.name() + ".parquet");
        Map<String, List<String>> changes = new TreeMap<>();
        opening.forEach((code, row) -> {
            if (!sameUnits(row, closing.get(code))) {
                changes.put(code + "\t" + ADDED, row);
            }
        });
        closing.forEach((code, row) -> {
            if (!sameUnits(row, opening.get(code))) {
                changes.put(code + "\t" + REMOVED, row);
            }
        });
        RowBlock block = new RowBlock(Datasets.ADJUSTED, Math.max(1, changes.size()));
        changes.forEach((key, cells) -> {
            int row = block.addRow();
            int tab = key.indexOf('\t');
            block.setText(Datasets.ADJUSTED.index("dossier_code"), row, key.substring(0, tab));
            block.setText(Datasets.ADJUSTED.index("change"), row, key.substring(tab + 1));
            block.setText(Datasets.ADJUSTED.index("published"), row, published.name());
            for (int i = 0; i < COLUMNS.size(); i++) {
                block.setText(Datasets.ADJUSTED.index(COLUMNS.get(i)), row, cells.get(i));
            }
        });
        try (ParquetSink sink = ParquetSink.create(target, Datasets.ADJUSTED, Map.of())) {
            sink.write(block);
        }
        return changes.size();
    }

    /** A dossier that another unit resolves or received now is removed there and added here. */
    private static boolean sameUnits(List<String> row, @Nullable List<String> other) {
        return other != null && row.subList(0, 2).equals(other.subList(0, 2));
    }

    /** The dossiers of the city that an indicator of stock counts, by code. */
    private static Map<String, List<String>> stock(Pack pack, Edition edition, Path release, String indicator)
            throws IOException {
        List<Delivery> deliveries =
                DeliveryTable.read(release.resolve("reference").resolve("deliveries.parquet"));
        DossierCount count = new DossierCount(
                pack,
                edition,
                pack.indicators().indicator(indicator).orElseThrow(),
                pack.settings().city(),
                UnitRole.RESOLVING,
                Delivery.masks(deliveries));
        Map<String, List<String>> stock = new TreeMap<>();
        ParquetFolder.forEach(release.resolve("dossiers"), Datasets.DOSSIERS, (block, row) -> {
            if (count.of(block, row).numerator() != 0) {
                stock.put(text(block, row, "dossier_code"), cells(block, row));
            }
        });
        return stock;
    }

    private static List<String> cells(RowBlock block, int row) {
        return COLUMNS.stream().map(column -> text(block, row, column)).toList();
    }

    private static String text(RowBlock block, int row, String column) {
        return String.valueOf(block.text(Datasets.DOSSIERS.index(column), row));
    }
}
