package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@link Delivery} lists as {@link Datasets#DELIVERIES} files, and back. */
public final class DeliveryTable {
    private static final int ROWS = 2_048;

    private DeliveryTable() {}

    /**
     * Writes deliveries in the order given, which the caller has sorted by sequence.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Path file, Iterable<Delivery> deliveries) throws IOException {
        RowBlock block = new RowBlock(Datasets.DELIVERIES, ROWS);
        try (ParquetSink sink = ParquetSink.create(file, Datasets.DELIVERIES, Map.of())) {
            for (Delivery delivery : deliveries) {
                add(block, delivery);
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
            }
            sink.write(block);
        }
    }

    /**
     * All deliveries of a file, in its order.
     *
     * @throws IOException where the file cannot be read or holds no deliveries
     */
    public static List<Delivery> read(Path file) throws IOException {
        List<Delivery> deliveries = new ArrayList<>();
        RowBlock block = new RowBlock(Datasets.DELIVERIES, ROWS);
        try (ParquetSource source = ParquetSource.open(file)) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    deliveries.add(delivery(block, row));
                }
            }
        }
        return deliveries;
    }

    private static void add(RowBlock block, Delivery delivery) {
        add(new RowWriter(block), delivery);
    }

    static void add(RowWriter row, Delivery delivery) {
        row.number(delivery.sequence());
        row.text(delivery.id());
        row.text(delivery.office());
        row.text(delivery.source());
        row.text(delivery.file());
        row.text(delivery.sha256());
        row.time(delivery.arrivedAt());
        row.date(delivery.windowFrom());
        row.date(delivery.windowTo());
        row.number(delivery.provided());
        row.number(delivery.rowsRead());
        row.number(delivery.rowsAccepted());
        row.number(delivery.rowsSetAside());
        row.number(delivery.rowsBlank());
    }

    private static Delivery delivery(RowBlock block, int row) {
        return delivery(new RowReader(block, row));
    }

    static Delivery delivery(RowReader next) {
        return new Delivery(
                next.number(),
                next.text(),
                next.text(),
                next.text(),
                next.text(),
                next.text(),
                Objects.requireNonNull(next.time(), "a delivery without its arrival"),
                next.date(),
                next.date(),
                next.number(),
                next.number(),
                next.number(),
                next.number(),
                next.number());
    }
}
