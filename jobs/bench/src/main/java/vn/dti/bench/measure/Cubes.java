package vn.dti.bench.measure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.bench.Cold;
import vn.dti.bench.Cost;
import vn.dti.bench.Results;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.pack.PackLoader;

/** The cube alone, from the lake of a measured first night: Spark cold and warm, DuckDB cold, and whether they agree. */
final class Cubes {
    /** The third count of a process is a warm one. */
    private static final int WARM = 3;

    private final Site site;
    private final String pack;
    private final int runs;
    private final Results results;

    Cubes(Site site, String pack, int runs, Results results) {
        this.site = site;
        this.pack = pack;
        this.runs = runs;
        this.results = results;
    }

    /**
     * Measures and compares.
     *
     * @return whether both engines count the same
     */
    boolean measure() throws Exception {
        Path sparkCube = site.file("cube-spark.parquet");
        Path duckCube = site.file("cube-duckdb.parquet");
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        List<Double> duck = new ArrayList<>();
        CubeReport spark = null;
        for (int run = 0; run < runs; run++) {
            cold.add(site.cube(1, site.file("cold.txt"), Optional.empty()).wallSeconds());
            site.cube(WARM, site.file("warm.txt"), Optional.of(sparkCube));
            spark = CubeReport.read(site.file("warm.txt"));
            warm.add(spark.seconds().get(WARM - 1));
            Files.write(site.file("lake.txt"), spark.files());
            duck.add(duck(Optional.empty()).wallSeconds());
        }
        results.number("measure.cube_wall_s", Cost.median(cold), "s");
        results.number("measure.cube_warm_s", Cost.median(warm), "s");
        results.number("measure.cube_duckdb_wall_s", Cost.median(duck), "s");
        duck(Optional.of(duckCube));
        return agree(sparkCube, duckCube);
    }

    private boolean agree(Path spark, Path duck) throws SQLException {
        String columns = new CubeSql(PackLoader.load(pack), site.edition(0)).columns();
        CubeComparison comparison = CubeComparison.of(spark, duck, columns);
        results.count("measure.cube_cells", comparison.rows());
        results.answer("measure.cube_equal", comparison.equal());
        comparison.examples().forEach(example -> System.err.println("bench: " + example));
        return comparison.equal();
    }

    private Cost duck(Optional<Path> cube) throws Exception {
        Edition edition = site.edition(0);
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseParallelGC",
                "-cp",
                classPath(),
                DuckCube.class.getName(),
                pack,
                edition.month().toString(),
                edition.revision(),
                edition.date().toString(),
                site.file("lake.txt").toString(),
                site.file("duckdb.txt").toString()));
        cube.ifPresent(file -> command.add(file.toString()));
        return Cold.run(new ProcessBuilder(command), site.file("duckdb.log"), Optional.empty());
    }

    /** This program's own jar, which names the others. */
    private static String classPath() throws IOException {
        String path = System.getProperty("java.class.path", "");
        if (path.isEmpty()) {
            throw new IOException("no class path");
        }
        return path.replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
    }
}
