package vn.dti.bench.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/**
 * A city's accepted deliveries in a folder, as intake leaves them: one of each office for the first night, then one of each
 * office a night with the dossiers that changed. What was made before is used again.
 *
 * @param plan what it is made from
 * @param folder where it lies: {@code accepted} and the lists of deliveries
 */
public record AcceptedCity(Plan plan, Path folder) {
    private static final int ROWS = 2_048;
    /** One row of so many is set aside by intake and waits for its office. */
    private static final int ONE_SET_ASIDE_OF = 500;

    private static final LocalTime ARRIVAL = LocalTime.of(1, 30);
    private static final int NIGHTS_APART = 1_000;

    /**
     * The city of a plan below a work folder; made where it is not there yet.
     *
     * @throws IOException where it cannot be written
     */
    public static AcceptedCity below(Path work, Plan plan) throws IOException {
        String name = String.join(
                "-",
                plan.pack(),
                Long.toString(plan.dossiers()),
                plan.month().toString(),
                Integer.toString(plan.months()),
                Integer.toString(plan.nights()),
                Long.toString(plan.seed()));
        AcceptedCity city = new AcceptedCity(plan, work.resolve(name).toAbsolutePath());
        if (!Files.isDirectory(city.folder())) {
            Path making = city.folder().resolveSibling(name + ".part");
            Durable.remove(making);
            new AcceptedCity(plan, making).make();
            Files.move(making, city.folder());
        }
        return city;
    }

    /** The folder of accepted deliveries, of all nights. */
    public Path accepted() {
        return folder.resolve("accepted");
    }

    /**
     * The deliveries current on a night, the first being 0.
     *
     * @throws IOException where the list cannot be read
     */
    public List<Delivery> deliveries(int night) throws IOException {
        return DeliveryTable.read(list(night));
    }

    private Path list(int night) {
        return folder.resolve("deliveries-" + night + ".parquet");
    }

    private void make() throws IOException {
        Files.createDirectories(accepted());
        Pack pack = PackLoader.load(plan.pack());
        Dossiers dossiers = new Dossiers(pack, plan);
        List<List<Delivery>> nights = new ArrayList<>();
        for (int night = 0; night <= plan.nights(); night++) {
            nights.add(new ArrayList<>());
        }
        for (Office office : Office.of(pack, plan)) {
            long[] everything = new long[Math.toIntExact(office.dossiers())];
            Arrays.setAll(everything, i -> i);
            nights.get(0).add(write(dossiers, office, 0, everything));
            List<long[]> changed = changed(dossiers, office);
            for (int night = 1; night <= plan.nights(); night++) {
                nights.get(night).add(write(dossiers, office, night, changed.get(night - 1)));
            }
        }
        List<Delivery> current = new ArrayList<>();
        for (int night = 0; night <= plan.nights(); night++) {
            current.addAll(nights.get(night));
            DeliveryTable.write(list(night), current);
        }
    }

    private List<long[]> changed(Dossiers dossiers, Office office) {
        Changed changed = new Changed(plan);
        List<long[]> nights = new ArrayList<>();
        for (int night = 1; night <= plan.nights(); night++) {
            long[] found = new long[Math.toIntExact(office.dossiers())];
            int size = 0;
            for (long dossier = 0; dossier < office.dossiers(); dossier++) {
                if (changed.by(night, office, dossier, dossiers.receivedOn(office, dossier))) {
                    found[size++] = dossier;
                }
            }
            nights.add(Arrays.copyOf(found, size));
        }
        return nights;
    }

    private Delivery write(Dossiers dossiers, Office office, int night, long[] which) throws IOException {
        Delivery delivery = delivery(dossiers, office, night, which);
        Map<String, String> metadata = Map.of(
                "delivery", delivery.id(),
                "office", delivery.office(),
                "source", delivery.source(),
                "provided", Long.toString(delivery.provided()));
        RowBlock block = new RowBlock(Datasets.ACCEPTED, ROWS);
        Path file = accepted().resolve(delivery.id() + ".parquet");
        try (ParquetSink sink = ParquetSink.create(file, Datasets.ACCEPTED, metadata)) {
            for (int i = 0; i < which.length; i++) {
                dossiers.add(block, office, which[i], night, i + 2L);
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
            }
            sink.write(block);
        }
        setAside(delivery, office, metadata);
        return delivery;
    }

    /** Rows of dossiers that no delivery has in order: they wait. */
    private void setAside(Delivery delivery, Office office, Map<String, String> metadata) throws IOException {
        RowBlock block = new RowBlock(Datasets.SET_ASIDE, Math.max(1, (int) delivery.rowsSetAside()));
        for (int i = 0; i < delivery.rowsSetAside(); i++) {
            int row = block.addRow();
            block.setLong(Datasets.SET_ASIDE.index("row"), row, delivery.rowsAccepted() + 2 + i);
            block.setText(Datasets.SET_ASIDE.index("dossier_code"), row, delivery.id() + "-" + i);
            block.setText(
                    Datasets.SET_ASIDE.index("resolving_unit"),
                    row,
                    office.unit().code());
        }
        Path file = accepted().resolve(delivery.id() + ".setaside.parquet");
        try (ParquetSink sink = ParquetSink.create(file, Datasets.SET_ASIDE, metadata)) {
            sink.write(block);
        }
    }

    private Delivery delivery(Dossiers dossiers, Office office, int night, long[] which) {
        long sequence = (long) night * NIGHTS_APART + office.number() + 1;
        String digits = HexFormat.of().toHexDigits(sequence);
        LocalDate arrival = plan.night(night).plusDays(1);
        LocalDate from = which.length == 0 ? null : LocalDate.ofEpochDay(dossiers.receivedOn(office, which[0]));
        long setAside = which.length / ONE_SET_ASIDE_OF;
        return new Delivery(
                sequence,
                office.unit().code() + "-" + digits,
                office.unit().code(),
                "standard",
                office.unit().code() + ".csv",
                digits.repeat(4),
                arrival.atTime(ARRIVAL).plusSeconds(office.number()),
                from,
                arrival,
                provided(),
                which.length + setAside,
                which.length,
                setAside,
                0);
    }

    private static long provided() {
        return Field.mask(
                Arrays.stream(Field.values()).filter(field -> !field.personal()).toList());
    }
}
