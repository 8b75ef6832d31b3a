package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.dti.schemas.extract.Field;

/**
 * A row of {@link Datasets#QUALITY}.
 *
 * @param sequence the delivery's rank in the release; {@link #NO_DELIVERY} where nothing was delivered
 * @param office who sent it, or was expected to
 * @param unit the office's unit in the pack; empty where the office is none
 * @param count what was counted
 */
public record QualityRow(long sequence, String office, String unit, QualityCount count) {
    /** The rank that no delivery has. */
    public static final long NO_DELIVERY = 0;

    /** The order of the dataset: by delivery, unit, field and kind. */
    public static final Comparator<QualityRow> ORDER = Comparator.comparingLong(QualityRow::sequence)
            .thenComparing(QualityRow::unit)
            .thenComparing(QualityRow::count, QualityCount.ORDER);

    /** The folder of a release in which the file lies. */
    public static final String FOLDER = "quality";

    private static final int ROWS = 2_048;

    /**
     * Writes rows in their order into a release's folder.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Path release, List<QualityRow> rows) throws IOException {
        Path file = file(release);
        Files.createDirectories(release.resolve(FOLDER));
        RowBlock block = new RowBlock(Datasets.QUALITY, ROWS);
        try (ParquetSink sink = ParquetSink.create(file, Datasets.QUALITY, Map.of())) {
            for (QualityRow row : rows.stream().sorted(ORDER).toList()) {
                row.add(block);
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
            }
            sink.write(block);
        }
    }

    /**
     * The rows of a release; none where it has no such file, as releases made before it have not.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<QualityRow> read(Path release) throws IOException {
        Path file = file(release);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<QualityRow> rows = new ArrayList<>();
        RowBlock block = new RowBlock(Datasets.QUALITY, ROWS);
        try (ParquetSource source = ParquetSource.open(file)) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    rows.add(row(block, row));
                }
            }
        }
        return rows;
    }

    private static Path file(Path release) {
        return release.resolve(FOLDER).resolve(Datasets.QUALITY.name() + ".parquet");
    }

    private void add(RowBlock block) {
        RowWriter row = new RowWriter(block);
        row.number(sequence);
        row.text(office);
        row.text(unit);
        row.text(count.fieldKey());
        row.text(count.kind().name());
        row.number(count.count());
        row.number(count.total());
    }

    private static QualityRow row(RowBlock block, int row) {
        RowReader next = new RowReader(block, row);
        return new QualityRow(
                next.number(),
                next.text(),
                next.text(),
                new QualityCount(
                        Field.ofKey(next.text()).orElse(null),
                        QualityKind.valueOf(next.text()),
                        next.number(),
                        next.number()));
    }
}
