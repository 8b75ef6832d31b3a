package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dti.schemas.extract.Feed;

/**
 * An accepted delivery of a small feed as an edition rests on it: a row of {@link FeedDatasets#DELIVERIES}.
 *
 * @param feed what it is about
 * @param delivery the delivery, whose mask of provided columns is one of the feed's fields
 */
public record FeedDelivery(Feed feed, Delivery delivery) {
    private static final int ROWS = 2_048;

    /** Numbered 1, 2, 3 … in the order given: as a release shows them. */
    public static List<FeedDelivery> ranked(List<FeedDelivery> deliveries) {
        return IntStream.range(0, deliveries.size())
                .mapToObj(i -> new FeedDelivery(
                        deliveries.get(i).feed(), deliveries.get(i).delivery().numbered(i + 1)))
                .toList();
    }

    /**
     * Writes {@link FeedDatasets#DELIVERIES}.
     *
     * @param folder the reference folder of a release in the making
     * @throws IOException where the file cannot be written
     */
    public static void write(Path folder, List<FeedDelivery> deliveries) throws IOException {
        RowBlock block = new RowBlock(FeedDatasets.DELIVERIES, ROWS);
        try (ParquetSink sink = ParquetSink.create(file(folder), FeedDatasets.DELIVERIES, Map.of())) {
            for (FeedDelivery each : deliveries) {
                RowWriter row = new RowWriter(block);
                row.text(each.feed().name());
                DeliveryTable.add(row, each.delivery());
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
            }
            sink.write(block);
        }
    }

    /**
     * All deliveries of the small feeds of a release, in its order; none where it has no such file.
     *
     * @param folder the release's reference folder
     * @throws IOException where the file cannot be read
     */
    public static List<FeedDelivery> read(Path folder) throws IOException {
        List<FeedDelivery> deliveries = new ArrayList<>();
        if (!Files.exists(file(folder))) {
            return deliveries;
        }
        RowBlock block = new RowBlock(FeedDatasets.DELIVERIES, ROWS);
        try (ParquetSource source = ParquetSource.open(file(folder))) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    RowReader next = new RowReader(block, row);
                    deliveries.add(new FeedDelivery(Feed.valueOf(next.text()), DeliveryTable.delivery(next)));
                }
            }
        }
        return deliveries;
    }

    private static Path file(Path folder) {
        return folder.resolve(FeedDatasets.DELIVERIES.name() + ".parquet");
    }
}
