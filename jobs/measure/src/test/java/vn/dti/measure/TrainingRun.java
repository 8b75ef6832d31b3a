package vn.dti.measure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.MeasureRequest;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;

/**
 * Run by the build once the Spark home is there: measures a few made-up dossiers in a process that leaves the classes it
 * loaded as an archive, which halves the start of every night. A build without the archive is slower, not broken: what
 * goes wrong is said and passed over.
 */
public final class TrainingRun {
    private static final String PACK = "hanoi";
    private static final int DOSSIERS = 500;
    private static final long MINUTES = 8;

    private TrainingRun() {}

    /**
     * Makes the archive.
     *
     * @param args the Spark home, the application's jar, and an empty folder to work in
     */
    public static void main(String[] args) {
        Path home = Path.of(args[0]);
        Path archive = home.resolve("measure.jsa");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            Files.deleteIfExists(archive);
            Path request = request(Path.of(args[2]), postgres.getJdbcUrl("postgres", "postgres"));
            ProcessBuilder command = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1200m",
                    "-XX:+UseParallelGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:ArchiveClassesAtExit=" + archive,
                    "-Xlog:cds=off",
                    "-Xlog:cds+dynamic=off",
                    "@" + home.resolve("opens"),
                    "-cp",
                    home.resolve("jars") + "/*",
                    "org.apache.spark.deploy.SparkSubmit",
                    "--master",
                    "local[2]",
                    "--class",
                    "vn.dti.measure.Measure",
                    args[1],
                    request.toString());
            command.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
            command.environment().remove("SPARK_HOME");
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(request.resolveSibling("training.log").toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            if (process.isAlive() || process.exitValue() != 0 || !Files.isRegularFile(archive)) {
                Files.deleteIfExists(archive);
                System.err.println("measure: no class-data archive, see " + request.resolveSibling("training.log"));
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            System.err.println("measure: no class-data archive: " + e);
        }
    }

    private static Path request(Path folder, String databaseUrl) throws IOException {
        Pack pack = PackLoader.load(PACK);
        List<String> units = pack.units().where(Unit::delivers).stream()
                .map(Unit::code)
                .limit(5)
                .toList();
        List<String> procedures =
                pack.procedures().all().stream().map(Procedure::code).limit(3).toList();
        List<Dossier> dossiers = Dossier.random(1, DOSSIERS, units, procedures);
        List<Delivery> deliveries = new ArrayList<>();
        for (String unit : units) {
            Delivery delivery = Deliveries.delivery(deliveries.size() + 1, unit, Dossier.ALL, DOSSIERS, 1);
            Deliveries.accept(folder, delivery, true, dossiers);
            Deliveries.setAside(folder, delivery, new String[] {"code-1", unit});
            deliveries.add(delivery);
        }
        Path staging = folder.resolve("staging");
        Files.createDirectories(staging.resolve("reference"));
        DeliveryTable.write(staging.resolve("reference").resolve("deliveries.parquet"), deliveries);
        Path request = folder.resolve("request.json");
        new MeasureRequest(
                        "2026-10",
                        "p20261031",
                        "2026-10-31",
                        PACK,
                        folder.toString(),
                        null,
                        staging.toString(),
                        databaseUrl,
                        "postgres",
                        "training",
                        folder.resolve("result.json").toString())
                .write(request);
        return request;
    }
}
