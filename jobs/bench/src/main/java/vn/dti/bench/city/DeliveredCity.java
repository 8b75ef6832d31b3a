package vn.dti.bench.city;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/**
 * A city's exports in a folder, as offices send them: one CSV of each office with all its dossiers under the titles of the
 * extract, one row in a hundred with a slip. What was made before is used again.
 *
 * @param plan what it is made from
 * @param folder where the files lie, each named by its office
 */
public record DeliveredCity(Plan plan, Path folder) {
    private static final int ROWS = 2_048;
    private static final LocalTime ARRIVAL = LocalTime.of(1, 30);
    private static final int LETTERS = 1 << 16;

    /** One office's file. */
    public record Export(String office, Path file, LocalDateTime arrivedAt) {}

    /**
     * The city of a plan below a work folder; made where it is not there yet.
     *
     * @throws IOException where it cannot be written
     */
    public static DeliveredCity below(Path work, Plan plan) throws IOException {
        String name = String.join(
                "-",
                "csv",
                plan.pack(),
                Long.toString(plan.dossiers()),
                plan.month().toString(),
                Integer.toString(plan.months()),
                Long.toString(plan.seed()));
        DeliveredCity city = new DeliveredCity(plan, work.resolve(name).toAbsolutePath());
        if (!Files.isDirectory(city.folder())) {
            Path making = city.folder().resolveSibling(name + ".part");
            Durable.remove(making);
            Files.createDirectories(making);
            new DeliveredCity(plan, making).make();
            Files.move(making, city.folder());
        }
        return city;
    }

    /** All files, the largest first, so that whoever shares them out ends together. */
    public List<Export> exports() {
        LocalDate arrival = plan.firstNight().plusDays(1);
        return Office.of(PackLoader.load(plan.pack()), plan).stream()
                .sorted((a, b) -> Long.compare(b.dossiers(), a.dossiers()))
                .map(office -> office.unit().code())
                .map(code -> new Export(code, folder.resolve(code + ".csv"), arrival.atTime(ARRIVAL)))
                .toList();
    }

    /**
     * How many bytes the files have.
     *
     * @throws IOException where they cannot be asked
     */
    public long bytes() throws IOException {
        long bytes = 0;
        for (Export export : exports()) {
            bytes += Files.size(export.file());
        }
        return bytes;
    }

    private void make() throws IOException {
        Pack pack = PackLoader.load(plan.pack());
        Dossiers dossiers = new Dossiers(pack, plan);
        Slips slips = new Slips(pack, plan);
        for (Office office : Office.of(pack, plan)) {
            Path file = folder.resolve(office.unit().code() + ".csv");
            try (Writer out = new BufferedWriter(Files.newBufferedWriter(file), LETTERS)) {
                write(pack, dossiers, slips, office, out);
            }
        }
    }

    private static void write(Pack pack, Dossiers dossiers, Slips slips, Office office, Writer out) throws IOException {
        RowText text = new RowText(pack);
        out.write(RowText.header());
        RowBlock block = new RowBlock(Datasets.ACCEPTED, ROWS);
        List<String> before = List.of();
        long written = 0;
        while (written < office.dossiers()) {
            block.size(0);
            for (long i = written; i < office.dossiers() && !block.full(); i++) {
                dossiers.add(block, office, i, 0, i + 2);
            }
            for (int row = 0; row < block.size(); row++) {
                long dossier = written + row;
                List<String> cells = new ArrayList<>(text.cells(block, row, dossier));
                slips.mayHappen(office, dossier, before, cells);
                out.write(RowText.line(cells));
                before = cells.size() == Field.values().length ? cells : before;
            }
            written += block.size();
        }
    }
}
