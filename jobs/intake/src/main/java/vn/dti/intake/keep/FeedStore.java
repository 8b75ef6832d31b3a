package vn.dti.intake.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.dti.intake.map.FeedCell;
import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.FeedDatasets;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.FieldType;

/** Writes {@code accepted/<delivery>.parquet} of a small feed. */
public final class FeedStore {
    private static final int ROWS = 2048;

    private FeedStore() {}

    /**
     * Writes the accepted rows and gives the file its name.
     *
     * @throws IOException where our disk cannot be written
     */
    public static void write(
            Path dataDirectory, String delivery, Feed feed, List<FeedRow> rows, Map<String, String> metadata)
            throws IOException {
        Path file = dataDirectory.resolve("accepted").resolve(delivery + ".parquet");
        Path temporary = Durable.temporary(file);
        Dataset dataset = FeedDatasets.of(feed);
        try (ParquetSink sink = ParquetSink.create(temporary, dataset, metadata)) {
            RowBlock block = new RowBlock(dataset, ROWS);
            for (FeedRow row : rows) {
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
                add(row, block);
            }
            sink.write(block);
        }
        Durable.publish(temporary, file);
    }

    private static void add(FeedRow row, RowBlock block) {
        Dataset dataset = block.dataset();
        int at = block.addRow();
        block.setLong(dataset.index("row"), at, row.number());
        block.setLong(dataset.index(FeedDatasets.NIL), at, row.nil() ? 1 : 0);
        for (FeedField field : FeedField.of(row.feed())) {
            FeedCell cell = row.cell(field);
            boolean kept = !row.nil() || field.placesInTime() || field.type() == FieldType.UNIT;
            if (kept && cell.valid()) {
                put(field, cell, block, at);
            }
        }
    }

    private static void put(FeedField field, FeedCell cell, RowBlock block, int at) {
        int column = block.dataset().index(field.key());
        switch (field.type()) {
            case TEXT, CODE, UNIT, CONSTANT -> block.setText(column, at, cell.text());
            case COUNT, MONEY, YES_NO -> block.setLong(column, at, cell.value());
            case TIME -> block.setLong(column, at, field.day() ? cell.day() : cell.value());
        }
    }
}
