package vn.dti.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.bench.Cold;
import vn.dti.bench.Cost;
import vn.dti.bench.CostWatch;
import vn.dti.bench.city.AcceptedCity;
import vn.dti.ledger.database.Database;
import vn.dti.nightly.Engine;
import vn.dti.nightly.StopSignal;
import vn.dti.nightly.measure.MeasureHome;
import vn.dti.nightly.measure.MeasureProcess;
import vn.dti.nightly.measure.SparkCommand;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.MeasureRequest;
import vn.dti.schemas.dataset.MeasureResult;

/** A data directory with a database of its own, in which a city is measured by the process that nights start. */
final class Site implements AutoCloseable {
    private static final String CUBE_ONLY = "vn.dti.measure.CubeOnly";

    private final Path folder;
    private final AcceptedCity city;
    private final MeasureHome home;
    private final Database database;

    private Site(Path folder, AcceptedCity city, MeasureHome home, Database database) {
        this.folder = folder;
        this.city = city;
        this.home = home;
        this.database = database;
    }

    /** An empty one in place of whatever lies in a folder. */
    static Site fresh(Path folder, AcceptedCity city, MeasureHome home) throws IOException {
        Durable.remove(folder);
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("accepted"), city.accepted());
        return new Site(folder, city, home, Database.open(folder, Map.of()));
    }

    /** What the measuring process of a night costs: the first loads all, each later one what changed. */
    Cost measure(int night) throws Exception {
        List<Delivery> deliveries = city.deliveries(night);
        Path staging = folder.resolve("staging-" + night);
        Path reference = Files.createDirectories(staging.resolve("reference"));
        DeliveryTable.write(reference.resolve("deliveries.parquet"), deliveries);
        long rows = deliveries.stream().mapToLong(Delivery::rowsAccepted).sum();
        Path request = request(night);
        MeasureProcess process = new MeasureProcess(home, Engine.thisMachine(), new StopSignal(), line -> {});
        MeasureResult[] result = new MeasureResult[1];
        Cost cost = CostWatch.of(home.archive(), () -> {
            result[0] = process.run(
                    request, folder.resolve("result.json"), folder.resolve("measure.log"), database.password(), rows);
            return result[0];
        });
        if (result[0].dossiers() != city.plan().dossiers()) {
            throw new IllegalStateException("published " + result[0].dossiers() + " dossiers of "
                    + city.plan().dossiers());
        }
        return cost;
    }

    /**
     * What a process costs that only counts the cube.
     *
     * @param times how often it counts, one after the other
     * @param report where it leaves its report
     * @param cube where it leaves the last cube, where that is wanted
     */
    Cost cube(int times, Path report, Optional<Path> cube) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of(request(0).toString(), Integer.toString(times), report.toString()));
        cube.ifPresent(file -> arguments.add(file.toString()));
        ProcessBuilder process = new SparkCommand(
                        home, Engine.thisMachine(), city.plan().dossiers())
                .process(CUBE_ONLY, database.password(), arguments);
        return Cold.run(process, folder.resolve("cube.log"), home.archive());
    }

    /** The edition of a night. */
    Edition edition(int night) {
        return Edition.preliminary(city.plan().month(), city.plan().night(night), 1);
    }

    /** A file beside the data. */
    Path file(String name) {
        return folder.resolve(name);
    }

    private Path request(int night) throws IOException {
        Edition edition = edition(night);
        Path request = folder.resolve("request-" + night + ".json");
        new MeasureRequest(
                        edition.month().toString(),
                        edition.revision(),
                        edition.date().toString(),
                        city.plan().pack(),
                        folder.toString(),
                        null,
                        folder.resolve("staging-" + night).toString(),
                        database.url(),
                        database.user(),
                        "bench-" + night,
                        folder.resolve("result.json").toString())
                .write(request);
        return request;
    }

    /** Ends the database and leaves nothing. */
    @Override
    public void close() throws IOException {
        database.close();
        Durable.remove(folder);
    }
}
