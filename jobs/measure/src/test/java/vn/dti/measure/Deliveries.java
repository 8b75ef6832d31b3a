package vn.dti.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Unit;

/** Deliveries as intake leaves them. */
public final class Deliveries {
    private Deliveries() {}

    /** One delivery of each unit, which has every column and covers all time. */
    public static List<Delivery> ofEveryUnit(Pack pack) {
        List<Delivery> deliveries = new ArrayList<>();
        for (Unit unit : pack.units().where(Unit::delivers)) {
            deliveries.add(delivery(deliveries.size() + 1, unit.code(), Dossier.ALL, 1, 0));
        }
        return deliveries;
    }

    /** A delivery of an office. */
    public static Delivery delivery(long sequence, String office, long provided, long accepted, long setAside) {
        return new Delivery(
                sequence,
                office + "-" + String.format(Locale.ROOT, "%016x", sequence),
                office,
                "standard",
                office + ".csv",
                String.format(Locale.ROOT, "%064x", sequence),
                LocalDateTime.of(2026, 11, 1, 1, 30).plusMinutes(sequence),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 11, 1),
                provided,
                accepted + setAside,
                accepted,
                setAside,
                0);
    }

    /** Writes the accepted rows of a delivery. */
    public static Delivery accept(Path data, long sequence, String office, boolean asResolver, Dossier... dossiers)
            throws IOException {
        return accept(data, delivery(sequence, office, Dossier.ALL, dossiers.length, 0), asResolver, List.of(dossiers));
    }

    /** Writes the accepted rows of a delivery. */
    public static Delivery accept(Path data, Delivery delivery, boolean asResolver, List<Dossier> dossiers)
            throws IOException {
        RowBlock block = new RowBlock(Datasets.ACCEPTED, dossiers.size());
        for (Dossier dossier : dossiers) {
            int row = block.addRow();
            Row into = new Row(block, Datasets.ACCEPTED, row);
            into.number("row", row + 2L);
            into.number("as_resolver", asResolver ? 1 : 0);
            into.number("channel_given", 1);
            into.text("dossier_code", dossier.code());
            into.text("procedure_code", dossier.procedure());
            into.text("resolving_unit", dossier.resolving());
            into.text("receiving_unit", dossier.receiving());
            into.text("channel", dossier.channel());
            into.text("overdue_reason", dossier.reason());
            into.time("received_at", dossier.received());
            into.time("due_at", dossier.due());
            into.time("finished_at", dossier.finished());
            into.time("returned_at", dossier.returned());
            into.number("supplement_requests", dossier.asked() == null ? null : 1L);
            into.time("supplement_requested_at", dossier.asked());
            into.time("supplement_completed_at", dossier.completed());
            into.number("components_total", dossier.components());
            Boolean electronic = dossier.electronic();
            into.number("electronic_result", electronic == null ? null : electronic ? 1L : 0L);
        }
        write(data.resolve("accepted").resolve(delivery.id() + ".parquet"), block);
        return delivery;
    }

    /** Writes the rows set aside of a delivery: code and resolving unit, each of which may be missing. */
    public static void setAside(Path data, Delivery delivery, @Nullable String[]... rows) throws IOException {
        setAside(data, delivery, 100, rows);
    }

    /** The same, the first of them in a row of its own choice and each below the one before. */
    public static void setAside(Path data, Delivery delivery, long firstRow, @Nullable String[]... rows)
            throws IOException {
        RowBlock block = new RowBlock(Datasets.SET_ASIDE, rows.length);
        for (@Nullable String[] values : rows) {
            int row = block.addRow();
            Row into = new Row(block, Datasets.SET_ASIDE, row);
            into.number("row", firstRow + row);
            into.text("dossier_code", values[0]);
            into.text("resolving_unit", values[1]);
            into.time("received_at", LocalDateTime.of(2026, 10, 5, 8, 0));
        }
        write(data.resolve("accepted").resolve(delivery.id() + ".setaside.parquet"), block);
    }

    private static void write(Path file, RowBlock block) throws IOException {
        Files.createDirectories(file.getParent());
        try (ParquetSink sink = ParquetSink.create(file, block.dataset(), Map.of())) {
            sink.write(block);
        }
    }

    private record Row(RowBlock block, Dataset dataset, int row) {
        void text(String column, @Nullable String value) {
            block.setText(dataset.index(column), row, value);
        }

        void number(String column, @Nullable Long value) {
            if (value != null) {
                block.setLong(dataset.index(column), row, value);
            }
        }

        void number(String column, int value) {
            number(column, (Long) (long) value);
        }

        void time(String column, @Nullable LocalDateTime value) {
            number(column, value == null ? null : (Long) LocalTimes.micros(value));
        }
    }
}
