package vn.dti.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.dti.figures.indicator.CounterLayout;
import vn.dti.measure.cube.Cube;
import vn.dti.measure.cube.MergedCube;
import vn.dti.measure.lake.Lake;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.MeasureRequest;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/**
 * A process that only counts the cube of an edition from the lake as it stands, for measurements: nothing is loaded, and
 * nothing of a release is written.
 */
public final class CubeOnly {
    private static final double NANOSECONDS = 1e9;

    private CubeOnly() {}

    /**
     * Counts, and leaves a report of tab-separated lines: the cells, the seconds of each count, the lake's files.
     *
     * @param args the path of the {@link MeasureRequest}, how often to count, the report's path and, where the cube itself
     *     is wanted, the path of its Parquet file
     * @throws IOException where the request cannot be read, or nothing be left
     */
    public static void main(String[] args) throws IOException {
        ParentWatch.start();
        MeasureRequest request = MeasureRequest.read(Path.of(args[0]));
        Edition edition =
                new Edition(YearMonth.parse(request.month()), request.revision(), LocalDate.parse(request.date()));
        Pack pack = PackLoader.load(request.pack());
        Scratch.clear(Sessions.scratch(request));
        List<String> report = new ArrayList<>();
        try (SparkSession session = Sessions.open(request, System.getenv().getOrDefault("DTI_DB_PASSWORD", ""))) {
            Lake lake = Lake.open(session, request.lake());
            MergedCube merged = new MergedCube(0);
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                long begun = System.nanoTime();
                merged = new MergedCube(new CounterLayout(pack.indicators()).width());
                new Cube(pack, edition).count(lake.dossiers(), merged);
                report.add("seconds\t" + (System.nanoTime() - begun) / NANOSECONDS);
            }
            report.add("cells\t" + merged.size());
            if (args.length > 3) {
                merged.write(Path.of(args[3]));
                files(session).forEach(file -> report.add("file\t" + file));
            }
        }
        Files.write(Path.of(args[2]), report);
    }

    /** The files that make up the lake's table now. */
    private static List<String> files(SparkSession session) {
        List<Row> files = session.sql("SELECT file_path FROM " + Lake.CATALOG + ".dti.dossiers.files")
                .collectAsList();
        return files.stream()
                .map(row -> row.getString(0).replaceFirst("^file:/*", "/"))
                .sorted()
                .toList();
    }
}
